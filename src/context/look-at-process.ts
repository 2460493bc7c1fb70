import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** What the system tells of a process. */
export interface ProcessLook {
  /** It has ended, and is listed only until somebody asks how. */
  readonly isOver: boolean;
  /** No other process has it, also after ids begin anew: what started when, since which start of the machine. */
  readonly mark: string;
}

/** Undefined where there is no such process, or where the system has no /proc as Linux has. */
export function lookAtProcess(id: number): ProcessLook | undefined {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'latin1');
    // The name before them may hold anything (proc_pid_stat(5)): state is field 3, start field 22.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state = ''] = fields;
    const start = fields[22 - 3] ?? '';
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
    return { isOver: 'ZXx'.includes(state), mark: `${boot} ${start}` };
  } catch {
    return undefined;
  }
}

/** Of the machine itself, on every Linux (PROC_PID_INIT_INO in proc_ns.h). */
const OF_THE_MACHINE = 'pid:[4026531836]';

/** The name of this machine, and which ids of processes are meant where those are a container's own. */
export function hostOfProcesses(): string {
  try {
    const namespace = readlinkSync('/proc/self/ns/pid');
    return namespace === OF_THE_MACHINE ? hostname() : `${hostname()} ${namespace}`;
  } catch {
    return hostname();
  }
}
