import { getRouteApi } from '@tanstack/react-router';
import type { CompletionsSearch } from './completions-search.ts';

const route = getRouteApi('/signed-in/completions');

/** Narrows or sorts the list from its first page on; the address holds it. */
export function useShow() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (change: Partial<CompletionsSearch>) =>
    void navigate({ search: { ...search, page: undefined, ...change }, replace: true, resetScroll: false });
}
