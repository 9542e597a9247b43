/** The parts of React's fibers that tell whether a component rendered. */
interface Fiber {
  readonly tag: number
  readonly flags: number
  readonly type: unknown
  readonly child: Fiber | null
  readonly sibling: Fiber | null
  readonly alternate: Fiber | null
}

/** Names of components, as far as the build kept names. */
export interface Rendered {
  /** On the page before and rendered again. */
  readonly again: string[]
  /** Not on the page before. */
  readonly mounted: string[]
}

export interface RenderCounter {
  /** What rendered since the last call. */
  readonly take: () => Rendered
}

declare global {
  interface Window {
    renderCounter: RenderCounter
  }
}

/**
 * Stands in for React's developer tools, which production builds of React report every commit to. Runs inside the page
 * before anything else; must not use anything from outside itself.
 */
export function installRenderCounter(): void {
  const performedWork = 1
  // Function, class, forwarded and simply memoised components. One memoised with a comparison of its own has a fiber for
  // that besides the component's; everything else is markup or plumbing.
  const components = [0, 1, 11, 15]
  let rendered: Rendered = { again: [], mounted: [] }

  const nameOf = (type: unknown): string => {
    if (typeof type === 'function') return type.name
    if (typeof type === 'object' && type !== null && 'type' in type) return nameOf(type.type)
    if (typeof type === 'object' && type !== null && 'render' in type) return nameOf(type.render)
    return '?'
  }

  // A subtree nobody touched keeps its very child; only the touched paths are walked.
  const visit = (fiber: Fiber): void => {
    const before = fiber.alternate
    if (components.includes(fiber.tag)) {
      if (before === null) rendered.mounted.push(nameOf(fiber.type))
      else if ((fiber.flags & performedWork) !== 0) rendered.again.push(nameOf(fiber.type))
    }
    if (before !== null && before.child === fiber.child) return
    for (let child = fiber.child; child !== null; child = child.sibling) visit(child)
  }

  Object.defineProperty(window, '__REACT_DEVTOOLS_GLOBAL_HOOK__', {
    value: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: (_renderer: number, root: { readonly current: Fiber }) => visit(root.current),
      onCommitFiberUnmount: () => {},
      onPostCommitFiberRoot: () => {},
    },
  })
  window.renderCounter = {
    take: () => {
      const taken = rendered
      rendered = { again: [], mounted: [] }
      return taken
    },
  }
}
