import type { ApiRequest, Endpoint } from './request.js';

type Deeds = Readonly<Record<string, string>>;

/** The key of an endpoint that does one thing only. */
const NO_OP = '';
/** Stands for what it is about, where more words come after that. */
const THING = '…';

const OF_ENTRIES: Deeds = {
  stat: 'look at',
  remove: 'remove',
  rename: 'move',
  touch: 'touch',
  set_permission: 'change who may use',
  modify_permissions: 'change who may use',
  modify_metadata: 'change the metadata of',
};

/** What an operation does, so that the thing it is about can follow. */
const DEEDS: Readonly<Record<Endpoint, Deeds>> = {
  authenticate: { [NO_OP]: 'sign in as' },
  info: { [NO_OP]: 'learn what the server is' },
  collections: {
    ...OF_ENTRIES,
    create: 'make the collection',
    list: 'list',
    set_inheritance: 'change the inheritance of',
  },
  'data-objects': {
    ...OF_ENTRIES,
    read: 'read',
    write: 'write',
    parallel_write_init: 'write',
    parallel_write_shutdown: 'end the writing of',
    copy: 'copy',
    replicate: 'replicate',
    trim: 'trim',
    register: 'register',
    truncate: 'truncate',
    calculate_checksum: 'calculate the checksum of',
    verify_checksum: 'verify the checksum of',
    modify_replica: 'change a replica of',
  },
  query: {
    execute_genquery: 'query the catalog',
    execute_specific_query: 'run the specific query',
    add_specific_query: 'add the specific query',
    remove_specific_query: 'remove the specific query',
  },
  resources: {
    stat: 'look at the resource',
    create: 'make the resource',
    remove: 'remove the resource',
    modify: 'change the resource',
    add_child: 'add a child to the resource',
    remove_child: 'take a child from the resource',
    rebalance: 'rebalance the resource',
    modify_metadata: 'change the metadata of the resource',
  },
  rules: {
    list_rule_engines: 'list the rule engines',
    execute: 'run the rule',
    remove_delay_rule: 'remove the delayed rule',
  },
  tickets: { create: 'make a ticket for', remove: 'remove the ticket' },
  'users-groups': {
    users: 'list the users',
    groups: 'list the groups',
    stat: 'look at the user or group',
    is_member_of_group: 'look who is in the group',
    create_user: 'make the user',
    remove_user: 'remove the user',
    set_password: 'set the password of',
    set_user_type: 'change the type of',
    create_group: 'make the group',
    remove_group: 'remove the group',
    add_to_group: 'add the user … to a group',
    remove_from_group: 'take the user … out of a group',
    modify_metadata: 'change the metadata of',
  },
  zones: {
    report: 'get the report of the zone',
    stat: 'look at the zone',
    add: 'add the zone',
    remove: 'remove the zone',
    modify: 'change the zone',
  },
};

/** What a request was to do, with what it is about, such as `copy /tempZone/home/alice/a`. */
export function deedOf({ endpoint, op, about }: ApiRequest): string {
  const known = DEEDS[endpoint][op ?? NO_OP];
  const deed = known ?? `ask for ${op === undefined ? endpoint : `${endpoint} ${op}`}`;
  if (about === undefined) return deed.replace(`${THING} `, '');
  return deed.includes(THING) ? deed.replace(THING, () => about) : `${deed} ${about}`;
}
