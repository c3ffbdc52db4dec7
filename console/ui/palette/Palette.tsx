import { Kbd, UnstyledButton } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { openSpotlight, closeSpotlight, Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { readingSentenceOf } from '../sentence-of.ts';
import { countOf } from '../words.ts';
import { foundGroups, knownGroups, type PaletteEntry } from './palette-entries.ts';

const TYPING_MS = 150;
const FEWEST_LETTERS = 2;

/** Opens what is typed: a page, a vendor, a person, a tool, a finding, or the beginning of a task. Ctrl or ⌘ and K, or its button. */
export function Palette() {
  const [typed, setTyped] = useState('');
  // Where a dialog asks something, its answer would be lost.
  useHotkeys([['mod+K', () => document.querySelector('[role="dialog"]') ?? openSpotlight()]], []);
  return (
    <Spotlight.Root
      shortcut={null}
      query={typed}
      onQueryChange={setTyped}
      // Locking the page's scroll works by a <style> element, which the Content Security Policy refuses.
      lockScroll={false}
      overlayProps={{ backgroundOpacity: 0.45 }}
      attributes={{ content: { 'aria-label': 'Find or do' } }}
      classNames={{ body: 'palette' }}
    >
      <PaletteContent typed={typed} onType={setTyped} />
    </Spotlight.Root>
  );
}

function PaletteContent({ typed, onType }: { typed: string; onType: (typed: string) => void }) {
  const listId = useId();
  const can = useCan();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState(0);
  const [searched] = useDebouncedValue(typed.trim(), TYPING_MS);
  const isSearching = searched.length >= FEWEST_LETTERS;
  const found = useQuery({
    ...trpc.search.find.queryOptions({ q: searched }),
    enabled: isSearching,
    placeholderData: keepPreviousData,
  });
  const groups = [
    ...(isSearching && found.data ? foundGroups(searched, found.data) : []),
    ...knownGroups(typed, can),
  ].filter(({ entries }) => entries.length > 0);
  const entries = groups.flatMap((group) => group.entries);
  const at = Math.min(chosen, entries.length - 1);
  const optionId = (entry: PaletteEntry) => `${listId}-${entries.indexOf(entry)}`;
  const selected = entries[at];

  // Whether what is listed is all that answers what is typed; out of reach, nothing more comes.
  const isSettled =
    typed.trim() === searched &&
    (!isSearching || !(found.isPending || found.isPlaceholderData) || found.fetchStatus === 'paused');
  // What Enter was pressed on before its results were here: the first line was still another one's.
  const awaited = useRef<string | null>(null);

  const open = ({ leadsTo }: PaletteEntry) => {
    closeSpotlight();
    void navigate(leadsTo);
  };
  useEffect(() => {
    if (awaited.current === null || !isSettled) return;
    const isStillMeant = awaited.current === typed;
    awaited.current = null;
    if (isStillMeant && selected) open(selected);
  });
  const choose = (index: number) => {
    if (entries.length === 0) return;
    const next = (index + entries.length) % entries.length;
    setChosen(next);
    document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (entries.length === 0 && isSettled)) return;
    const moves: Record<string, () => void> = {
      ArrowDown: () => choose(at + 1),
      ArrowUp: () => choose(at - 1),
      // A line that was chosen with the arrows is meant, whatever else is still found.
      Enter: () => {
        if (!isSettled && chosen === 0) awaited.current = typed;
        else if (selected) open(selected);
      },
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };

  return (
    <>
      <div className="palette-field">
        <IconSearch size={20} stroke={1.75} aria-hidden />
        <input
          type="text"
          role="combobox"
          aria-label="Find or do"
          aria-expanded
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={selected && optionId(selected)}
          placeholder="Vendor, person, site or page"
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          data-autofocus
          value={typed}
          onChange={(event) => {
            onType(event.currentTarget.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
        <Kbd>Esc</Kbd>
      </div>
      <div role="listbox" id={listId} aria-label="What was found" className="palette-list">
        {groups.map((group, index) => (
          <div key={group.heading} role="group" aria-labelledby={`${listId}-group-${index}`}>
            <div className="palette-heading" id={`${listId}-group-${index}`}>
              {group.heading}
            </div>
            {group.entries.map((entry) => (
              <PaletteOption
                key={entry.id}
                entry={entry}
                id={optionId(entry)}
                isChosen={entry === selected}
                onOpen={() => open(entry)}
              />
            ))}
          </div>
        ))}
      </div>
      <p className="palette-note wl-quiet" role="status">
        {found.error
          ? readingSentenceOf(found.error)
          : entries.length === 0
            ? found.isFetching
              ? 'Searching'
              : 'Nothing here has these words.'
            : typed === ''
              ? 'Type two letters to search vendors, people, tools and findings.'
              : countOf(entries.length, 'result')}
      </p>
    </>
  );
}

function PaletteOption({
  entry: { label, detail, icon: Icon },
  id,
  isChosen,
  onOpen,
}: {
  entry: PaletteEntry;
  id: string;
  isChosen: boolean;
  onOpen: () => void;
}) {
  return (
    <div
      role="option"
      id={id}
      aria-selected={isChosen}
      className="palette-option"
      // The cursor stays in the field, and with it the keys.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onOpen}
    >
      <Icon size={18} stroke={1.75} aria-hidden />
      <span className="palette-label">{label}</span>
      {detail !== '' && <span className="palette-detail">{detail}</span>}
    </div>
  );
}

/** Stands in the navigation, so that the palette is found without knowing its keys. */
export function PaletteButton() {
  const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);
  return (
    <UnstyledButton className="shell-link palette-button" onClick={openSpotlight} aria-keyshortcuts="Control+K Meta+K">
      <IconSearch size={20} stroke={1.75} aria-hidden />
      <span className="palette-button-name">Find</span>
      <Kbd aria-hidden>{isApple ? '⌘ K' : 'Ctrl K'}</Kbd>
    </UnstyledButton>
  );
}
