/** What the environment of a batch job says of it, by the variables of its scheduler. */

type Environment = Readonly<Record<string, string | undefined>>;

interface Scheduler {
  readonly variables: readonly string[];
  /** Of these one must be set; other programs have variables of the same names. */
  readonly sign: readonly string[];
}

/** Where a job was started, its number, its name and the machines it runs on. */
const SCHEDULERS: readonly Scheduler[] = [
  {
    variables: ['SLURM_SUBMIT_HOST', 'SLURM_JOB_ID', 'SLURM_JOB_NAME', 'SLURM_JOB_NODELIST'],
    sign: ['SLURM_JOB_ID'],
  },
  {
    variables: ['PBS_O_HOST', 'PBS_JOBID', 'PBS_JOBNAME', 'PBS_NODEFILE'],
    sign: ['PBS_JOBID'],
  },
  {
    variables: ['LSB_SUB_HOST', 'LSB_JOBID', 'LSB_JOBNAME', 'LSB_DJOB_HOSTFILE'],
    sign: ['LSB_JOBID'],
  },
  {
    variables: ['SGE_O_HOST', 'JOB_ID', 'JOB_NAME', 'PE_HOSTFILE'],
    sign: ['SGE_O_HOST', 'SGE_ROOT', 'SGE_CELL'],
  },
];

export interface JobVariable {
  /** `PBS_NODEFILE` becomes `PBS_NODELIST`: what the file holds, not its name. */
  readonly attribute: string;
  /** The value, unless it names a file whose lines are the value. */
  readonly value: string;
  readonly isFile: boolean;
}

export interface JobDescription {
  readonly variables: readonly JobVariable[];
  /** Names that fit a pattern, but look like those of secrets. */
  readonly leftOut: readonly string[];
}

const SECRET = /PASSW|SECRET|TOKEN|CREDENTIAL|(^|_)KEY|AUTH(?!OR)/i;

/**
 * The variables of the schedulers that the environment shows, and those whose names `isIncluded`
 * holds for besides. Empty ones say nothing.
 */
export function describeJob(
  env: Environment,
  isIncluded: (name: string) => boolean = () => false,
): JobDescription {
  const known = SCHEDULERS.filter(({ sign }) => sign.some((name) => isSet(env, name))).flatMap(
    ({ variables }) => variables,
  );
  const more = Object.keys(env)
    .filter((name) => !known.includes(name) && isIncluded(name))
    .sort();
  const leftOut = more.filter((name) => SECRET.test(name));
  const variables = [...known, ...more.filter((name) => !leftOut.includes(name))]
    .filter((name) => isSet(env, name))
    .map((name): JobVariable => {
      const isFile = known.includes(name) && name.endsWith('FILE');
      const attribute = isFile ? name.replace(/FILE$/, 'LIST') : name;
      return { attribute, value: env[name] ?? '', isFile };
    });
  return { variables, leftOut };
}

function isSet(env: Environment, name: string): boolean {
  return (env[name] ?? '') !== '';
}
