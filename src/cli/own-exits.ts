/** Exit codes that all commands share, beyond the iCommands' own numbers. */
export const OWN_EXITS = {
  /** A defect of this program. */
  internal: 70,
  /** Its terminal went away. */
  hungUp: 129,
  /** Stopped by Ctrl-C. */
  interrupted: 130,
  /** Nobody read on what it told of its changes, and it stopped in the midst of them: as of SIGPIPE. */
  unread: 141,
  /** Stopped by SIGTERM. */
  terminated: 143,
} as const;
