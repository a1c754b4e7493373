/**
 * What a value has to look like, as plain data: a name of a type, a list of the values that it may
 * have, or how its parts look.
 */
export type Shape =
  | 'string'
  | 'boolean'
  | 'number-or-text'
  | { readonly values: readonly (string | number)[] }
  | { readonly listOf: Shape }
  | { readonly mapOf: Shape }
  | {
      readonly fields: Readonly<Record<string, Shape>>;
      /** Fields that have to be there. */
      readonly needs: readonly string[];
    };
