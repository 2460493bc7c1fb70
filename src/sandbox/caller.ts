/** The kinds of user. */
export const USER_TYPES = ['rodsuser', 'groupadmin', 'rodsadmin'] as const;

/** One kind of user. */
export type UserType = (typeof USER_TYPES)[number];

/** The user on whose behalf a request runs. */
export interface Caller {
  readonly id: number;
  readonly name: string;
  readonly zone: string;
  readonly type: UserType;
  /** Whether the user is a rodsadmin. */
  readonly isAdmin: boolean;
  /** The address that the request came from. */
  readonly address: string;
  /** The ticket that the request carries; what it does not stand for cannot be seen. */
  readonly ticket?: string;
}
