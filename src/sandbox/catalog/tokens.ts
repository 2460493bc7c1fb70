import { DATA_TYPE_TOKENS, type Token } from './data-types.js';

/** The access levels by name; a higher number includes what the lower ones allow. */
export const ACCESS_LEVELS = {
  null: 1000,
  execute: 1010,
  'read annotation': 1020,
  'read system metadata': 1030,
  read_metadata: 1040,
  read_object: 1050,
  'write annotation': 1060,
  create_metadata: 1070,
  modify_metadata: 1080,
  delete_metadata: 1090,
  'administer object': 1100,
  create_object: 1110,
  modify_object: 1120,
  delete_object: 1130,
  'create token': 1140,
  'delete token': 1150,
  curate: 1160,
  own: 1200,
} as const;

/** Names with consecutive ids, the first of them `first`. */
const numbered = (first: number, ...names: string[]): Token[] =>
  names.map((name, index) => [first + index, name]);

const NAMESPACES = [
  'zone_type',
  'user_type',
  'data_type',
  'resc_type',
  'action_type',
  'rulexec_type',
  'access_type',
  'object_type',
  'resc_class',
  'coll_map',
  'auth_scheme_type',
];

/** Every row of R_TOKN_MAIN that a new zone has, by token_namespace. */
export const TOKENS: Readonly<Record<string, readonly Token[]>> = {
  token_namespace: numbered(0, ...NAMESPACES),
  zone_type: numbered(100, 'local', 'remote'),
  user_type: [
    [200, 'rodsgroup'],
    [201, 'rodsadmin'],
    [202, 'rodsuser'],
    [204, 'groupadmin'],
  ],
  object_type: numbered(
    300,
    'data',
    'resource',
    'user',
    'rule',
    'metadata',
    'zone',
    'collection',
    'token',
  ),
  resc_type: numbered(
    400,
    'unixfilesystem',
    'hpss file system',
    'windows file system',
    's3',
    'MSS universal driver',
    'database',
    'mso',
  ),
  rulexec_type: numbered(600, 'immediate', 'delayed', 'queued', 'before', 'after', 'concurrent'),
  access_type: Object.entries(ACCESS_LEVELS).map(([name, id]): Token => [id, name]),
  coll_map: numbered(1400, 'generic', 'direct', 'hard link', 'soft link'),
  auth_scheme_type: numbered(1500, 'SPASSWORD', 'GSI'),
  data_type: DATA_TYPE_TOKENS,
  action_type: [[1800, 'generic']],
};
