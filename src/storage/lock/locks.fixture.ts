/** The part of navigator.locks that the program uses, for one process: Node 20 has none. */
export function fakeLocks(): LockManager {
  const held = new Map<string, (reason: Error) => void>()
  const request = async (
    name: string,
    options: LockOptions,
    hold: (lock: Lock | null) => Promise<void> | undefined,
  ): Promise<void> => {
    const rob = held.get(name)
    if (rob !== undefined && options.ifAvailable === true) return hold(null)
    rob?.(new DOMException('stolen', 'AbortError'))
    const stolen = new Promise<never>((_, reject) => held.set(name, reject))
    const mine = held.get(name)
    try {
      await Promise.race([hold({ name, mode: 'exclusive' }), stolen])
    } finally {
      if (held.get(name) === mine) held.delete(name)
    }
  }
  return { request } as unknown as LockManager
}
