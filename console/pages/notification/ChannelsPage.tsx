import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Channel } from '../../../shared/domain/channel.ts';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { HiddenHeader } from '../../ui/HiddenHeader.tsx';
import { Listed } from '../../ui/Listed.tsx';
import { Message, Refused } from '../../ui/Message.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { Status } from '../../ui/Status.tsx';
import { Ago, Instant } from '../../ui/When.tsx';
import { countOf } from '../../ui/words.ts';
import { AddChannelDialog } from './AddChannelDialog.tsx';
import { channelNames, noticeNames, stateOf } from './channels-words.ts';

const PAGE_DELIVERIES = 25;
const REFRESH_MS = 10_000;

/** Answers: by which ways does the organization hear of things, and do they work? */
export function ChannelsPage() {
  const can = useCan();
  const [isAdding, setIsAdding] = useState(false);
  const channels = useQuery({ ...trpc.channel.list.queryOptions(), refetchInterval: REFRESH_MS });
  return (
    <Page
      title="Channels"
      answer="Where people are told, besides this console. Messages name a site or a vendor and lead here; they never hold content."
      actions={
        can('channel:update') && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setIsAdding(true)}>
            Add a channel
          </Button>
        )
      }
    >
      <Listed query={channels}>
        {(all) =>
          all.length === 0 ? (
            <Message title="No channel yet">
              People are told in the console and by mail. A channel also tells a room in Slack or Teams, or a program.
            </Message>
          ) : (
            <ChannelTable channels={all} />
          )
        }
      </Listed>
      <Section title="Mail" id="mail">
        <MailWay />
      </Section>
      {channels.data && channels.data.length > 0 && (
        <Section title="Messages" id="messages">
          <Deliveries />
        </Section>
      )}
      <AddChannelDialog opened={isAdding} onClose={() => setIsAdding(false)} />
    </Page>
  );
}

function ChannelTable({ channels }: { channels: readonly Channel[] }) {
  const can = useCan();
  const queries = useQueryClient();
  const [ending, setEnding] = useState<Channel | null>(null);
  const refresh = () => queries.invalidateQueries({ queryKey: trpc.channel.pathKey() });
  const attempt = useMutation({ ...trpc.channel.try.mutationOptions(), onSuccess: refresh });
  const end = useMutation({
    ...trpc.channel.end.mutationOptions(),
    onSuccess: () => {
      setEnding(null);
      return refresh();
    },
  });
  return (
    <>
      <div className="card table-frame">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Channel</th>
              <th scope="col">Told of</th>
              <th scope="col">State</th>
              <th scope="col">Last arrived</th>
              <HiddenHeader words="Actions" />
            </tr>
          </thead>
          <tbody>
            {channels.map((channel) => (
              <tr key={channel.id}>
                <td data-label="Channel" className="table-anywhere">
                  <div>
                    <strong>{channel.name}</strong>
                    <div className="wl-quiet">
                      {channelNames[channel.kind]}, {channel.host}
                    </div>
                  </div>
                </td>
                <td data-label="Told of">
                  <span title={channel.notices.map((notice) => noticeNames[notice]).join(', ')}>
                    {countOf(channel.notices.length, 'kind of notice', 'kinds of notice')}
                  </span>
                </td>
                <td data-label="State">
                  <ChannelState channel={channel} />
                </td>
                <td data-label="Last arrived">
                  {channel.lastDeliveredAt ? <Ago instant={channel.lastDeliveredAt} /> : 'Nothing yet'}
                </td>
                <td data-label="" className="table-number">
                  {can('channel:update') && channel.endedAt === null && (
                    <>
                      <Button
                        variant="subtle"
                        size="compact-sm"
                        loading={attempt.isPending && attempt.variables.id === channel.id}
                        onClick={() => attempt.mutate({ id: channel.id })}
                      >
                        Send a trial<span className="wl-visually-hidden"> to {channel.name}</span>
                      </Button>
                      <Button variant="subtle" color="red" size="compact-sm" onClick={() => setEnding(channel)}>
                        End<span className="wl-visually-hidden"> {channel.name}</span>
                      </Button>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Refused sentence={attempt.error ? sentenceOf(attempt.error) : null} />
      <FormDialog
        title={`End ${ending?.name ?? ''}?`}
        opened={ending !== null}
        onClose={() => setEnding(null)}
        onSubmit={(event) => {
          event.preventDefault();
          if (ending) end.mutate({ id: ending.id });
        }}
        submit="End the channel"
        isDangerous
        isPending={end.isPending}
        refusal={end.error ? sentenceOf(end.error) : null}
      >
        <p>Nothing more is sent there, nor what waits to be tried again. What was sent stays on the list below.</p>
      </FormDialog>
    </>
  );
}

function ChannelState({ channel: { endedAt, failing, lastDeliveredAt } }: { channel: Channel }) {
  if (endedAt) return <Status tone="closed">Ended</Status>;
  if (failing > 0) return <Status tone="warning">{countOf(failing, 'message')} did not arrive</Status>;
  return lastDeliveredAt ? <Status tone="good">Works</Status> : <Status tone="unknown">Not tried yet</Status>;
}

function Deliveries() {
  const [page, setPage] = useState(1);
  const listed = useQuery({
    ...trpc.channel.deliveries.queryOptions({ page, size: PAGE_DELIVERIES }),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  });
  return (
    <Listed query={listed}>
      {({ items, total }) => (
        <>
          <div className="card table-frame">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">When</th>
                  <th scope="col">Channel</th>
                  <th scope="col">What</th>
                  <th scope="col">State</th>
                </tr>
              </thead>
              <tbody>
                {items.map((delivery) => {
                  const { tone, words } = stateOf(delivery);
                  return (
                    <tr key={delivery.id}>
                      <td data-label="When">
                        <Instant instant={delivery.madeAt} />
                      </td>
                      <td data-label="Channel" className="table-anywhere">
                        {delivery.channelName}
                      </td>
                      <td data-label="What">{delivery.notice ? noticeNames[delivery.notice] : 'Trial message'}</td>
                      <td data-label="State">
                        <div>
                          <Status tone={tone}>{words}</Status>
                          {delivery.lastFailure && (
                            <div className="wl-quiet">
                              {delivery.lastFailure} {countOf(delivery.attempts, 'attempt')}.
                            </div>
                          )}
                        </div>
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
          <Pager page={page} size={PAGE_DELIVERIES} total={total} noun="message" onPage={setPage} />
        </>
      )}
    </Listed>
  );
}

function MailWay() {
  const mail = useQuery(trpc.channel.mail.queryOptions());
  return (
    <Listed query={mail}>
      {({ server, kept }) =>
        server === null ? (
          <div className="card card-padded stack">
            <p>
              No mail server is set, so mails are put into the server’s data folder and reach nobody. Whoever runs the
              server sets <code>SMTP_URL</code> and <code>MAIL_FROM</code>.
            </p>
            {kept.map((letter) => (
              <details key={`${letter.sentAt.toISOString()} ${letter.to}`}>
                <summary>
                  {letter.subject} <span className="wl-quiet">to {letter.to}</span>
                </summary>
                <pre className="letter">{letter.text}</pre>
              </details>
            ))}
          </div>
        ) : (
          <p>
            Mails go out by <strong>{server}</strong>. Each member chooses under Notifications what is mailed to them.
          </p>
        )
      }
    </Listed>
  );
}
