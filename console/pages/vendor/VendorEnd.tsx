import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { retainedUntil } from '../../../shared/domain/file.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import type { VendorEnding } from '../../../shared/domain/vendor-ending.ts';
import { useCan } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { Listed } from '../../ui/Listed.tsx';
import { Section } from '../../ui/Page.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { FullDay, Instant } from '../../ui/When.tsx';
import { countOf } from '../../ui/words.ts';
import { EndingSteps } from './EndingSteps.tsx';

/** The way to leave a vendor, step by step, and back. */
export function VendorEnd({ vendor }: { vendor: VendorRecord }) {
  const ending = useQuery(trpc.vendor.ending.queryOptions({ id: vendor.id }));
  return (
    <Section title="Leaving this vendor" id="ending">
      <Listed query={ending}>
        {(known) =>
          known === null ? (
            <NotBegun vendor={vendor} />
          ) : known.ended ? (
            <Ended vendor={vendor} ending={known} ended={known.ended} />
          ) : (
            <Begun vendor={vendor} ending={known} />
          )
        }
      </Listed>
    </Section>
  );
}

type Asked = 'begin' | 'end' | 'back' | null;

function NotBegun({ vendor }: { vendor: VendorRecord }) {
  const can = useCan();
  const [asked, setAsked] = useState<Asked>(null);
  return (
    <div className="card card-padded">
      <p className="wl-quiet wl-prose">
        When your organization stops working with it, the steps stand here: what to export, accounts, browsers,
        agreements, and what becomes of patient information. The record is kept six years at least.
      </p>
      {can('approval:decide') && (
        <Button variant="default" onClick={() => setAsked('begin')}>
          Begin to leave it
        </Button>
      )}
      {asked === 'begin' && <BeginDialog vendor={vendor} onClose={() => setAsked(null)} />}
    </div>
  );
}

function Begun({ vendor, ending }: { vendor: VendorRecord; ending: VendorEnding }) {
  const can = useCan();
  const [asked, setAsked] = useState<Asked>(null);
  const open = ending.steps.filter(({ state }) => state === 'open').length;
  return (
    <div className="card card-padded stack">
      <p>
        {ending.begunByName} began this <Instant instant={ending.begunAt} />: “{ending.reason}”
      </p>
      <EndingSteps vendor={vendor} steps={ending.steps} />
      <p className="wl-quiet">
        {open === 0 ? 'Every step is done.' : `${countOf(open, 'step is', 'steps are')} still open.`}
      </p>
      {can('approval:decide') && (
        <div className="row">
          {open === 0 && (
            <Button color="red" onClick={() => setAsked('end')}>
              End {vendor.name}
            </Button>
          )}
          <Button variant="default" onClick={() => setAsked('back')}>
            Stay with it after all
          </Button>
        </div>
      )}
      {asked === 'end' && <EndDialog vendor={vendor} onClose={() => setAsked(null)} />}
      {asked === 'back' && (
        <BackDialog vendor={vendor} title={`Stay with ${vendor.name}`} onClose={() => setAsked(null)} />
      )}
    </div>
  );
}

function Ended({
  vendor,
  ending,
  ended,
}: {
  vendor: VendorRecord;
  ending: VendorEnding;
  ended: NonNullable<VendorEnding['ended']>;
}) {
  const can = useCan();
  const [asked, setAsked] = useState<Asked>(null);
  return (
    <div className="card card-padded stack">
      <p>
        Ended <FullDay day={ended.on} /> by {ended.byName}: “{ending.reason}”{ended.note !== '' && ` ${ended.note}`}
      </p>
      <p className="wl-quiet">
        Its record stays until <FullDay day={retainedUntil(ended.on)} /> at least: 45 CFR 164.316(b)(2)(i).
      </p>
      {vendor.mergedInto === null && <EndingSteps vendor={vendor} steps={ending.steps} />}
      {can('approval:decide') && (
        <div className="row">
          <Button variant="default" onClick={() => setAsked('back')}>
            Take it back
          </Button>
        </div>
      )}
      {asked === 'back' && (
        <BackDialog vendor={vendor} title={`Take ${vendor.name} back`} onClose={() => setAsked(null)} />
      )}
    </div>
  );
}

const refresh = () => queryClient.invalidateQueries();

function BeginDialog({ vendor, onClose }: { vendor: VendorRecord; onClose: () => void }) {
  const begin = useMutation({
    ...trpc.vendor.beginEnding.mutationOptions(),
    onSuccess: async (ending) => {
      queryClient.setQueryData(trpc.vendor.ending.queryKey({ id: vendor.id }), ending);
      onClose();
      await refresh();
    },
  });
  return (
    <ReasonDialog
      title={`Begin to leave ${vendor.name}`}
      submit="Begin to leave it"
      isPending={begin.isPending}
      refusal={begin.error ? sentenceOf(begin.error) : null}
      onClose={onClose}
      onReason={(reason) => begin.mutate({ id: vendor.id, reason })}
    >
      <p>Its steps stand here. Browsers do as before until you deny it, and it stays in your lists until you end it.</p>
    </ReasonDialog>
  );
}

function EndDialog({ vendor, onClose }: { vendor: VendorRecord; onClose: () => void }) {
  const end = useMutation({ ...trpc.vendor.end.mutationOptions(), onSuccess: taken(vendor, onClose) });
  return (
    <ReasonDialog
      title={`End ${vendor.name}`}
      submit={`End ${vendor.name}`}
      isDangerous
      isOptional
      isPending={end.isPending}
      refusal={end.error ? sentenceOf(end.error) : null}
      onClose={onClose}
      onReason={(note) => end.mutate({ id: vendor.id, note })}
    >
      <p>
        It leaves the lists of vendors, and nothing falls due for it any more. Its record, agreements and documents
        stay, six years at least, and the list shows it under “Ended”. You can take it back with a reason.
      </p>
    </ReasonDialog>
  );
}

function BackDialog({ vendor, title, onClose }: { vendor: VendorRecord; title: string; onClose: () => void }) {
  const back = useMutation({ ...trpc.vendor.takeBack.mutationOptions(), onSuccess: taken(vendor, onClose) });
  const isDenied = vendor.approvals[0]?.ruling === 'denied';
  return (
    <ReasonDialog
      title={title}
      submit={title}
      isPending={back.isPending}
      refusal={back.error ? sentenceOf(back.error) : null}
      onClose={onClose}
      onReason={(reason) => back.mutate({ id: vendor.id, reason })}
    >
      <p>
        It is among your vendors again. What was done stays done:{' '}
        {isDenied
          ? 'it stays denied until a named authority approves it, and agreements that were ended stay ended.'
          : 'agreements that were ended stay ended.'}
        {vendor.mergedInto !== null &&
          ' Its sites stay with the vendor that it was merged into; edit both to move them.'}
      </p>
    </ReasonDialog>
  );
}

const taken = (vendor: VendorRecord, onClose: () => void) => async (record: VendorRecord) => {
  queryClient.setQueryData(trpc.vendor.get.queryKey({ id: vendor.id }), record);
  onClose();
  await refresh();
};
