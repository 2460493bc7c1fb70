const MEBIBYTE = 1024 * 1024;

/** What happened to one data object and how fast, as the iCommands print it with -v (icommands.md section 1.8). */
export function timingLine(name: string, bytes: number, seconds: number, threads = 1): string {
  const megabytes = bytes / MEBIBYTE;
  const rate = seconds > 0 ? megabytes / seconds : 0;
  return `   ${name.slice(0, 25).padEnd(25)}  ${megabytes.toFixed(3).padStart(10)} MB | ${seconds.toFixed(3)} sec | ${threads} thr | ${rate.toFixed(3).padStart(6)} MB/s`;
}
