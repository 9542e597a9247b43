import axe from 'axe-core'
import { expect, type Page } from 'playwright/test'

/** No accessibility fault that axe can see; `where` names the state of the page. */
export async function expectClean(page: Page, where: string): Promise<void> {
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe is put into the page as a script and has no types there.
    const results = await (window as any).axe.run(document, { resultTypes: ['violations'] })
    return results.violations.map(
      ({ id, nodes }: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
        `${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary.slice(0, 200)}`,
    )
  })
  expect(violations, where).toEqual([])
}
