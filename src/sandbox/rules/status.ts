/** The status codes of the rule engine; names and numbers are those of iRODS's error table. */
export const RULE_STATUS = {
  unmatchedKey: -313_000,
  objectMissing: -358_000,
  outputTargetMissing: -310_000,
  invalidInput: -130_000,
  invalidFileDescriptor: -19_000,
  argumentCountMismatch: -1_021_000,
  library: -167_000,
  badKeyword: -315_000,
  parameterType: -323_000,
  invalidReplica: -403_000,
  endOfRows: -408_000,
  invalidArgument: -816_000,
  noColumn: -1_107_000,
  inputNotWellFormed: -1_084_000,
  retryWithoutRecovery: -1_088_000,
  cutProcessed: -1_089_000,
  failCalled: -1_091_000,
  noRuleOrMicroservice: -1_097_000,
  dateFormat: -1_100_000,
  ruleFailed: -1_101_000,
  noMicroservice: -1_102_000,
  parser: -1_201_000,
  runtime: -1_205_000,
  divisionByZero: -1_206_000,
  bufferOverflow: -1_207_000,
  unsupportedType: -1_208_000,
  unsupportedSessionVariable: -1_209_000,
  unreadableLocalVariable: -1_211_000,
  unreadableSessionVariable: -1_213_000,
  patternNotMatched: -1_216_000,
  stringOverflow: -1_217_000,
  unsupportedSyntaxNode: -1_224_000,
  type: -1_230_000,
  dynamicType: -1_232_000,
  coercion: -1_233_000,
} as const;

/**
 * The rule used up what the sandbox grants it (steps, time, depth). Unlike a failure of the rule,
 * the rule's own `errorcode` cannot catch it.
 */
export class RuleLimitReached extends Error {
  override readonly name = 'RuleLimitReached';
}
