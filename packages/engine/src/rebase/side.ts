/** *Ours* is carried onto a newer baseline, or merged with *theirs*. */
export type Side = 'ours' | 'theirs'
