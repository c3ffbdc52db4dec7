import { useSuspenseQuery } from '@tanstack/react-query';
import { trpc } from '../../trpc.ts';
import { ConditionList } from '../../ui/ConditionList.tsx';
import { Section } from '../../ui/Page.tsx';

/** What somebody has to see to so that a vendor may be used; nothing where there is nothing. */
export function OwnConditions() {
  const { data: conditions } = useSuspenseQuery(trpc.approval.ownConditions.queryOptions());
  if (conditions.length === 0) return null;
  return (
    <Section title="Yours to see to" id="own-conditions">
      <p className="wl-prose">
        Somebody approved a vendor on conditions, and these are yours. Once one is met, say so here, with what proves
        it.
      </p>
      <ConditionList conditions={conditions} renderAbout={({ vendorName }) => `For ${vendorName}`} />
    </Section>
  );
}
