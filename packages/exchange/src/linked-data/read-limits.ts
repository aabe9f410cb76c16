/** More statements are refused; a whole province has some hundred thousand. Each costs about 200 bytes. */
export const statementLimit = 1_000_000

/** Terms of schema.org go by two names; ours is the one with https. */
export const sameSchema = (iri: string): string =>
  iri.startsWith('http://schema.org/') ? `https${iri.slice(4)}` : iri
