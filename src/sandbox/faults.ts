/** What is to go wrong; everything absent goes right. */
export interface FaultSettings {
  /** Ends the connection of a streamed read after this many bytes of the object. */
  readonly cutReadAfterBytes?: number;
}
