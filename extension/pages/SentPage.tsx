import type { OwnTitles } from '../../shared/detect/describe.ts';
import type { SentObservation } from '../messages.ts';
import { momentOf } from './moment.ts';
import { sentSentence } from './sent-words.ts';
import { useAnswer } from './use-answer.ts';

/** What did this browser tell about me? Everything, exactly as it was sent. */
export function SentPage() {
  const { asked } = useAnswer('listSent');
  const { asked: titles } = useAnswer('tellOwnTitles');
  const own = titles.kind === 'answered' ? titles.answer : null;
  return (
    <main>
      <h1>What was sent</h1>
      <p className="soft">
        The newest 500 observations, exactly as this browser sent them. There is no field for what you type or paste,
        for page titles or for addresses beyond the name of the site.
      </p>
      {asked.kind === 'refused' && <p className="box alarm">{asked.sentence}</p>}
      {asked.kind === 'answered' &&
        (asked.answer.length === 0 ? <p>Nothing was sent yet.</p> : <SentTable sent={asked.answer} own={own} />)}
    </main>
  );
}

function SentTable({ sent, own }: { sent: readonly SentObservation[]; own: OwnTitles | null }) {
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">Sent</th>
            <th scope="col">Site</th>
            <th scope="col">What</th>
            <th scope="col">Answer</th>
          </tr>
        </thead>
        <tbody>
          {sent.map(({ observation, sentAt, receipt }) => (
            <tr key={observation.id}>
              <td>{momentOf(sentAt)}</td>
              <td>{'site' in observation ? observation.site : 'This browser'}</td>
              <td>
                {sentSentence(observation, own)}
                <details>
                  <summary>As it was sent</summary>
                  <pre>{JSON.stringify(observation, null, 2)}</pre>
                </details>
              </td>
              <td>{receipt.kind === 'accepted' ? 'Received' : `Refused: ${receipt.reason}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
