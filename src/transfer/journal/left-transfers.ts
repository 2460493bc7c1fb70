import type { TransferIdentity } from './journal.js';
import { keyOf, type LeftJournal, pathsKeyOf, type UnfinishedTransfer } from './left-journal.js';

/** A transfer that was left, and the journal that tells of it. */
export interface LeftTransfer {
  readonly journal: LeftJournal;
  readonly transfer: UnfinishedTransfer;
}

/** Finds what runs left unfinished; several that were killed one after the other may have left the same. */
export class LeftTransfers {
  private readonly byKey = new Map<number, LeftTransfer[]>();
  private readonly byPaths = new Map<number, LeftTransfer[]>();

  constructor(journals: readonly LeftJournal[]) {
    for (const journal of journals) {
      for (const transfer of journal.unfinished.values()) {
        add(this.byKey, keyOf(transfer), { journal, transfer });
        add(this.byPaths, pathsKeyOf(transfer), { journal, transfer });
      }
    }
  }

  /** What was left of a transfer, the latest last. */
  of(identity: TransferIdentity): readonly LeftTransfer[] {
    return this.byKey.get(keyOf(identity)) ?? [];
  }

  /** The same, which is not given a second time. */
  take(identity: TransferIdentity): readonly LeftTransfer[] {
    const left = this.of(identity);
    this.byKey.delete(keyOf(identity));
    return left;
  }

  /**
   * What was left of transfers between the same paths when the source was another one, and that
   * neither the server nor the target still depends on.
   */
  outdated(identity: TransferIdentity): readonly LeftTransfer[] {
    const key = keyOf(identity);
    const left = this.byPaths.get(pathsKeyOf(identity)) ?? [];
    return left.filter(({ journal, transfer }) => {
      const { number, handles, displaced } = transfer;
      const isFree = handles.size === 0 && displaced === undefined;
      return isFree && journal.unfinished.has(number) && keyOf(transfer) !== key;
    });
  }
}

function add(map: Map<number, LeftTransfer[]>, key: number, left: LeftTransfer): void {
  map.set(key, [...(map.get(key) ?? []), left]);
}
