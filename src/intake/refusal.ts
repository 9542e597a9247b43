/** A file that cannot be read; its message is a plain sentence for the clerk. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

export function refuse(message: string): never {
  throw new Refusal(message)
}
