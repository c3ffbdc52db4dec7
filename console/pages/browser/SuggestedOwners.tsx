import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { BrowserSuggestion } from '../../../shared/domain/browser.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { Refused } from '../../ui/Message.tsx';
import { Section } from '../../ui/Page.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';

/** Browsers of nobody whose label holds somebody's name; nothing where there are none. */
export function SuggestedOwners() {
  const { data: suggestions } = useQuery(trpc.browser.suggest.queryOptions());
  const assign = useMutation({
    ...trpc.browser.assign.mutationOptions(),
    onSuccess: () => queryClient.invalidateQueries(),
  });
  if (!suggestions || suggestions.length === 0) return null;
  return (
    <Section title="Whose they seem to be" id="suggested">
      <p className="wl-quiet">By the name or address in their label. You decide.</p>
      <ul className="card suggested-owners">
        {suggestions.map((suggestion) => (
          <Suggested
            key={suggestion.browserId}
            suggestion={suggestion}
            isPending={assign.isPending}
            onAccept={() => assign.mutate({ id: suggestion.browserId, memberId: suggestion.memberId })}
          />
        ))}
      </ul>
      <Refused sentence={assign.error ? sentenceOf(assign.error) : null} />
    </Section>
  );
}

function Suggested({
  suggestion: { browserId, label, memberName },
  isPending,
  onAccept,
}: {
  suggestion: BrowserSuggestion;
  isPending: boolean;
  onAccept: () => void;
}) {
  return (
    <li>
      <span id={`suggested-${browserId}`}>
        <span className="table-strong">{label}</span> looks like {memberName}’s
      </span>
      <Button
        variant="default"
        size="compact-sm"
        aria-describedby={`suggested-${browserId}`}
        disabled={isPending}
        onClick={onAccept}
      >
        Yes, theirs
      </Button>
    </li>
  );
}
