/** The shape of a catalogue with every sentence widened to text: what a translation must provide. */
export type Wording<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string ? string : Wording<Catalogue[Key]>
}
