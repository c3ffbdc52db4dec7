import type { SignIn } from '../../shared/domain/session.ts';
import { browserWords, signInWords } from './sign-in-words.ts';
import { Status } from './Status.tsx';
import { Instant } from './When.tsx';

/** When and from where somebody signed in, or tried to. */
export function SignInHistory({ signIns }: { signIns: readonly SignIn[] }) {
  if (signIns.length === 0) return <p className="wl-quiet">Nothing yet.</p>;
  return (
    <div className="card table-frame">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">What</th>
            <th scope="col">From</th>
            <th scope="col">Address</th>
          </tr>
        </thead>
        <tbody>
          {signIns.map((signIn) => (
            <tr key={signIn.id}>
              <td data-label="When">
                <Instant instant={signIn.at} />
              </td>
              <td data-label="What">
                <Status tone={signIn.outcome === 'signed-in' ? 'good' : 'soon'}>{signInWords(signIn)}</Status>
              </td>
              <td data-label="From">{browserWords(signIn.userAgent)}</td>
              <td data-label="Address">{signIn.address}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
