import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { AssignmentId } from '../../../shared/domain/assignment.ts';
import type { Page } from '../../../shared/domain/paging.ts';
import type { TrainingRow } from '../../../shared/domain/tracking.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { KeyboardList } from '../../ui/KeyboardList.tsx';
import { Listed } from '../../ui/Listed.tsx';
import { Refused } from '../../ui/Message.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { countOf } from '../../ui/words.ts';
import { PAGE_TRAINING, type TrainingSearch, trainingInputOf } from './training-search.ts';
import { TrainingTable } from './TrainingTable.tsx';

/** The list of the tracking screen with what can be done with the lines that are chosen. */
export function TrainingBoard({
  listed,
  search,
  onShow,
  isOwnTeam,
  mayChange,
  empty,
}: {
  listed: UseQueryResult<Page<TrainingRow>, unknown>;
  search: TrainingSearch;
  onShow: (change: Partial<TrainingSearch>) => void;
  /** A supervisor’s own people: they may be reminded, and no more. */
  isOwnTeam: boolean;
  mayChange: boolean;
  empty: ReactNode;
}) {
  const [chosen, setChosen] = useState<ReadonlySet<AssignmentId>>(new Set());
  const [isWithdrawing, setIsWithdrawing] = useState(false);
  const [done, setDone] = useState('');
  const ids = [...chosen];
  const after = async (sentence: string) => {
    setDone(sentence);
    setChosen(new Set());
    setIsWithdrawing(false);
    await queryClient.invalidateQueries();
  };
  const reminded = ({ count }: { count: number }) =>
    after(count === 0 ? 'Nobody was reminded: all of it has ended.' : `${countOf(count, 'reminder')} sent.`);
  const remind = useMutation({ ...trpc.assignment.remind.mutationOptions(), onSuccess: reminded });
  const remindOwn = useMutation({ ...trpc.assignment.remindOwnTeam.mutationOptions(), onSuccess: reminded });
  const withdraw = useMutation({
    ...trpc.assignment.withdraw.mutationOptions(),
    onSuccess: ({ count }) => after(`${countOf(count, 'assignment')} taken back.`),
  });
  const reminding = isOwnTeam ? remindOwn : remind;
  const asked = trainingInputOf(search);
  return (
    <>
      <Listed query={listed}>
        {({ items, total }) =>
          total === 0 ? (
            empty
          ) : (
            <KeyboardList noun="people" canChoose hasRows={!isOwnTeam}>
              <TrainingTable
                rows={items}
                sort={asked.sort}
                order={asked.order}
                onSort={(sort) =>
                  onShow({
                    sort: sort === 'due' ? undefined : sort,
                    order: asked.sort === sort && asked.order === 'asc' ? 'desc' : undefined,
                  })
                }
                chosen={chosen}
                onChoose={(id, isChosen) => {
                  const next = new Set(chosen);
                  if (isChosen) next.add(id);
                  else next.delete(id);
                  setChosen(next);
                }}
                linksPeople={!isOwnTeam}
              />
              <Pager
                page={asked.page}
                size={PAGE_TRAINING}
                total={total}
                noun="line"
                onPage={(page) => {
                  onShow({ page: page === 1 ? undefined : page });
                  scrollTo({ top: 0 });
                }}
              />
            </KeyboardList>
          )
        }
      </Listed>
      <div role="status" className="training-chosen">
        {chosen.size > 0 && (isOwnTeam || mayChange) && (
          <div className="training-bar bulk-bar card">
            <span>{countOf(chosen.size, 'assignment')} chosen</span>
            <Button variant="default" loading={reminding.isPending} onClick={() => reminding.mutate({ ids })}>
              Remind now
            </Button>
            {!isOwnTeam && (
              <Button variant="default" onClick={() => setIsWithdrawing(true)}>
                Take back…
              </Button>
            )}
            <Button variant="subtle" onClick={() => setChosen(new Set())}>
              Choose none
            </Button>
            <Refused sentence={reminding.error ? sentenceOf(reminding.error) : null} />
          </div>
        )}
        {chosen.size === 0 && done !== '' && <p className="wl-quiet">{done}</p>}
      </div>
      {isWithdrawing && (
        <ReasonDialog
          title={`Take back ${countOf(chosen.size, 'assignment')}`}
          submit="Take back"
          isPending={withdraw.isPending}
          refusal={withdraw.error ? sentenceOf(withdraw.error) : null}
          onClose={() => setIsWithdrawing(false)}
          onReason={(reason) => withdraw.mutate({ ids, reason })}
        >
          <p>
            Nobody is reminded of it any more. What a rule had assigned is asked again only when it would be due again.
          </p>
        </ReasonDialog>
      )}
    </>
  );
}
