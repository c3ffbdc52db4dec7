import { NativeSelect, TextInput } from '@mantine/core';
import { skipToken, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { AccountKind } from '../../../shared/domain/observation-words.ts';
import { accountKinds } from '../../../shared/domain/observation-words.ts';
import { SiteDomain } from '../../../shared/domain/site.ts';
import { ladderColumns } from '../../../shared/policy/ladder.ts';
import type { Rules } from '../../../shared/policy/rules.ts';
import { type Moment, simulate, type Simulated } from '../../../shared/policy/simulate.ts';
import { decisionSentence } from '../../decision-words.ts';
import { columnWords, rowWords } from '../../policy-words.ts';
import { useCan } from '../../session.ts';
import { siteOfEntry } from '../../site-of-entry.ts';
import { trpc } from '../../trpc.ts';
import { useNow } from '../../ui/clock.ts';
import { Section } from '../../ui/Page.tsx';
import { PersonSelect } from '../../ui/PersonSelect.tsx';
import { listOf } from '../../ui/words.ts';
import type { PolicySearch } from './policy-search.ts';
import { Rung } from './Rung.tsx';
import { useNames, useRules } from './use-rules.ts';

const route = getRouteApi('/signed-in/policy');

const accountWords: Readonly<Record<AccountKind, string>> = {
  unknown: 'Not known (counts as the organization’s)',
  organization: 'The organization’s',
  personal: 'A personal one',
  other: 'Another organization’s',
};

/** Tries a moment out by the same `decide` that browsers run, in this tab. */
export function TryRules() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const show = (change: Partial<PolicySearch>) =>
    void navigate({ search: { ...search, ...change }, replace: true, resetScroll: false });
  const can = useCan();
  const { data: bundle } = useSuspenseQuery(trpc.policy.get.queryOptions());
  const { data: groups } = useSuspenseQuery(trpc.group.list.queryOptions());
  const { data: inGroups } = useQuery(
    trpc.group.ofMember.queryOptions(search.member === undefined ? skipToken : { memberId: search.member }),
  );
  const { data: member } = useQuery(
    trpc.member.get.queryOptions(search.member === undefined ? skipToken : { id: search.member }),
  );
  const { published, draft } = useRules();
  const hostname = siteOfEntry(search.site ?? '');
  const isSite = SiteDomain.safeParse(hostname).success;
  const ofGroup = search.group === undefined ? [] : [search.group];
  const moment: Moment | null =
    search.member !== undefined && inGroups === undefined
      ? null
      : {
          groups: search.member === undefined ? ofGroup : (inGroups ?? []),
          hostname,
          accountKind: search.account ?? 'unknown',
          what: search.what ?? 'phiBlock',
        };

  return (
    <Section title="Try a moment" id="try">
      <div className="card card-padded stack">
        <div className="policy-try">
          <TextInput
            label="Site"
            placeholder="notely.example"
            // It keeps what is typed: the address follows a moment later, and would move the cursor.
            defaultValue={search.site ?? ''}
            onChange={({ currentTarget: { value } }) => show({ site: value === '' ? undefined : value.slice(0, 253) })}
            autoComplete="off"
            spellCheck={false}
            error={search.site !== undefined && !isSite && 'Enter a domain such as notely.example'}
          />
          <NativeSelect
            label="What is put in"
            value={search.what ?? 'phiBlock'}
            data={ladderColumns.map((value) => ({ value, label: columnWords[value].title }))}
            onChange={({ currentTarget: { value } }) => show({ what: ladderColumns.find((one) => one === value) })}
          />
          <NativeSelect
            label="With an account that is"
            value={search.account ?? 'unknown'}
            data={accountKinds.map((value) => ({ value, label: accountWords[value] }))}
            onChange={({ currentTarget: { value } }) => show({ account: accountKinds.find((one) => one === value) })}
          />
          <NativeSelect
            label="By somebody in the group"
            value={search.group ?? ''}
            disabled={search.member !== undefined}
            data={[
              { value: '', label: 'None: everybody’s rules' },
              ...groups.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={({ currentTarget: { value } }) => show({ group: groups.find(({ id }) => id === value)?.id })}
          />
          {can('member:read') && (
            <PersonSelect
              // A name that arrives after the field was drawn is drawn with a new one.
              key={member?.id ?? 'nobody'}
              label="Or by this person"
              person={member && search.member !== undefined ? { id: member.id, name: member.name } : null}
              except={null}
              error={null}
              onChoose={(id) => show({ member: id ?? undefined })}
            />
          )}
        </div>
        <div role="status" className="policy-outcomes">
          {isSite && moment ? (
            <>
              <Outcome title={`In force, policy ${bundle.version}`} rules={published} moment={moment} />
              {draft && <Outcome title="With the draft" rules={draft.rules} moment={moment} />}
            </>
          ) : (
            <p className="wl-quiet">Name a site, and this says what browsers would do there, why, and by which rule.</p>
          )}
        </div>
        <p className="policy-small wl-quiet">
          The address of this page carries what you chose, so it can be sent as a link. To try a text of your own, go to{' '}
          <Link to="/test-a-text">Test a text</Link>.
        </p>
      </div>
    </Section>
  );
}

function Outcome({ title, rules, moment }: { title: string; rules: Rules; moment: Moment }) {
  const { data: bundle } = useSuspenseQuery(trpc.policy.get.queryOptions());
  const simulated = simulate(bundle, rules, moment, useNow());
  const kind =
    moment.what === 'phiBlock' || moment.what === 'phiWarn' || moment.what === 'signUp' ? 'phi' : moment.what;
  return (
    <div className="stack-tight">
      <h3>{title}</h3>
      <div>
        <Rung kind={simulated.decision.kind} />
      </div>
      <p>{decisionSentence(simulated.decision, kind, moment.hostname, simulated.site)}</p>
      <p className="policy-small wl-quiet">
        <RuleOf simulated={simulated} />
      </p>
    </div>
  );
}

function RuleOf({ simulated: { cell, ruledBy, decision } }: { simulated: Simulated }) {
  const { groupName } = useNames();
  if (cell === null)
    return decision.because === 'excepted'
      ? 'By an exception; the rules would say otherwise.'
      : 'By no cell of the rules: what is covered is let through.';
  const whose =
    ruledBy.length === 0
      ? 'everybody’s rules'
      : `the rules of ${listOf(ruledBy.map(groupName))}${ruledBy.length > 1 ? ', the stricter cell' : ''}`;
  return `By ${whose}: ${rowWords[cell.row].title}, ${columnWords[cell.column].title.toLowerCase()}.`;
}
