import { getSystemErrorMap } from 'node:util';

/** What the system said of an error, in words such as `permission denied`; else what there is. */
export function systemReason(error: unknown): string {
  const { errno, code } = error as NodeJS.ErrnoException;
  const [, meaning] = (errno === undefined ? undefined : getSystemErrorMap().get(errno)) ?? [];
  return meaning ?? code ?? String(error);
}
