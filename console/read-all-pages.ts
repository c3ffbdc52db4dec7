import type { Page } from '../shared/domain/paging.ts';

/** Everything that a list's filters match, page after page, as the server has it now. */
export async function readAllPages<Item>(ask: (page: number) => Promise<Page<Item>>): Promise<Item[]> {
  const all: Item[] = [];
  for (let page = 1; ; page++) {
    const { items, total } = await ask(page);
    all.push(...items);
    if (items.length === 0 || all.length >= total) return all;
  }
}
