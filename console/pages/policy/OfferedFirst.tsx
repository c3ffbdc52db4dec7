import { Button, MultiSelect, NativeSelect } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { catalogCategories, categoryWords, type CatalogCategory } from '../../../shared/catalog/category.ts';
import { standingOf } from '../../../shared/policy/standing.ts';
import { categoryNameOf } from '../../policy-words.ts';
import { useCan, useToday } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { Section } from '../../ui/Page.tsx';
import { useRules } from './use-rules.ts';

/** Which covered vendors warnings offer first, by what the site is for that somebody was about to use. */
export function OfferedFirst() {
  const can = useCan();
  const today = useToday();
  const { data: bundle } = useSuspenseQuery(trpc.policy.get.queryOptions());
  const { rules, isPending, save } = useRules();
  const [fresh, setFresh] = useState<CatalogCategory | null>(null);
  const covered = new Map(
    bundle.sites
      .filter((site) => standingOf(site, 'phi', today) === 'covered')
      .map(({ vendorId, vendorName }) => [vendorId, vendorName]),
  );
  const nameOf = new Map(bundle.sites.map(({ vendorId, vendorName }) => [vendorId, vendorName]));
  const listed = [
    ...rules.preferred,
    ...(fresh !== null && !rules.preferred.some(({ category }) => category === fresh)
      ? [{ category: fresh, vendorIds: [] }]
      : []),
  ];
  const free = catalogCategories.filter((one) => !listed.some(({ category }) => category === one));

  return (
    <Section title="What is offered instead" id="offered">
      <div className="card card-padded stack">
        <p className="wl-quiet wl-prose">
          Warnings offer a vendor that is approved and covered for patient information: those you choose here first, in
          your order, then others for the same use. One that is not covered on the day is left out.
        </p>
        {covered.size === 0 && <p>No vendor is covered for patient information today, so warnings offer none.</p>}
        {listed.map(({ category, vendorIds }) => (
          <div key={category} className="policy-preferred">
            <MultiSelect
              label={`In place of: ${categoryNameOf(category)}`}
              placeholder={vendorIds.length === 0 ? 'Choose vendors' : ''}
              searchable
              maxValues={10}
              disabled={!can('policy:update')}
              value={vendorIds}
              data={[...new Set([...vendorIds, ...covered.keys()])].map((value) => ({
                value,
                label: `${nameOf.get(value) ?? 'A vendor without sites'}${covered.has(value) ? '' : ' (not covered today)'}`,
              }))}
              onChange={(chosen) => {
                if (isPending) return;
                const others = rules.preferred.filter((one) => one.category !== category);
                const ids = [...nameOf.keys(), ...vendorIds].filter((id) => chosen.includes(id));
                const inOrder = chosen.flatMap((id) => ids.find((one) => one === id) ?? []);
                save({ preferred: inOrder.length === 0 ? others : [...others, { category, vendorIds: inOrder }] });
              }}
            />
            {can('policy:update') && vendorIds.length > 0 && (
              <Button
                variant="default"
                disabled={isPending}
                aria-label={`Offer nobody first in place of ${categoryNameOf(category)}`}
                onClick={() => save({ preferred: rules.preferred.filter((one) => one.category !== category) })}
              >
                Remove
              </Button>
            )}
          </div>
        ))}
        {can('policy:update') && covered.size > 0 && free.length > 0 && (
          <NativeSelect
            className="policy-choice"
            label="Add a use"
            value=""
            data={[
              { value: '', label: 'Choose what a site is for' },
              ...free.map((value) => ({ value, label: categoryWords[value] })),
            ]}
            onChange={({ currentTarget: { value } }) => setFresh(free.find((one) => one === value) ?? null)}
          />
        )}
      </div>
    </Section>
  );
}
