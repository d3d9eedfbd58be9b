import type { Profile } from "./profile.ts";
import type { Scene } from "./scene.ts";

/** One rule that says which mention another one takes up. Sieves run in order, the surest first. */
export interface Sieve {
  readonly id: string;
  readonly description: string;
  /** A short text in which the mentions in brackets are one. */
  readonly example: string;
  /**
   * The mention that the given one takes up, if this rule knows; it may also stand later in the text. Several are things that
   * it means together.
   */
  readonly apply: (profile: Profile, scene: Scene) => Profile | readonly Profile[] | undefined;
}
