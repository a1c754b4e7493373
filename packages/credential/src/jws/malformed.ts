/** Thrown inside, and never out of the package, by what reads a token that has not the right form. */
export class Malformed extends Error {
  /** Such as `payload/credentialSubject/dds/level`. */
  readonly path: string;

  constructor(path: string) {
    super(path);
    this.path = path;
  }
}
