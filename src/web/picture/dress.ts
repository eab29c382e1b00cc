/** What a picture shows of its nodes beyond kind and degree; what is absent is as the build made it. */
export interface Dress {
  /** `#rrggbb` by node. */
  readonly colours?: ReadonlyMap<string, string>;
  /** 0…1 by node: how large it is among the others. */
  readonly weights?: ReadonlyMap<string, number>;
  /** Where nodes stand; those without a place keep the one of the build. */
  readonly places?: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}
