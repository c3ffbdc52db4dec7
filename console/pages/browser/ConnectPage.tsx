import { Button, CopyButton, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { trpc } from '../../trpc.ts';
import { readingSentenceOf } from '../../ui/sentence-of.ts';
import { Threshold } from '../../ui/Threshold.tsx';

const CODE = /^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2,}$/;

/** The one page that the extension's connect script looks at; it reads the code from the fragment by itself. */
export function ConnectPage() {
  const code = useCodeOfFragment();
  const hasExtension = useExtensionPresence();
  const description = useQuery({
    ...trpc.browser.describeCode.queryOptions({ code }),
    enabled: CODE.test(code),
    // Once this browser has used it, the code may be used up: no reason for alarm in whoever comes back to this tab.
    staleTime: Infinity,
  });
  const organization = description.data;

  return (
    <Threshold
      title={organization ? `Connect this browser to ${organization.organizationName}` : 'Connect this browser'}
      lead="Wardline warns you before patient information goes to a site that your organization has no agreement with. What you type or paste never leaves your browser."
    >
      <meta name="wardline-connect" content="1" />
      <div className="threshold-body stack">
        {description.error && (
          <p className="refused" role="alert">
            {readingSentenceOf(description.error)}
          </p>
        )}
        <ol className="connect-steps">
          <li>
            <Title order={2} size="h3">
              Install the extension
            </Title>
            <p role="status">
              {hasExtension
                ? 'Done: the Wardline extension is in this browser.'
                : 'Wardline’s extension isn’t found in this browser. Install it the way your organization told you, then come back to this page; it notices by itself. If it is installed, check that it is turned on and may run on this site.'}
            </p>
          </li>
          <li>
            <Title order={2} size="h3">
              Confirm in the extension
            </Title>
            <p>
              {hasExtension && code !== ''
                ? 'The extension opened a page of its own. Press Continue there if it asks, check that it names your organization, then press Connect. This page alone can’t connect anything.'
                : hasExtension
                  ? 'Open the link with your code, and the extension opens a page of its own that asks you to confirm. Without a link, connect by hand.'
                  : 'The extension then opens a page of its own, which names your organization and asks you to confirm.'}
            </p>
          </li>
        </ol>
        <details className="connect-by-hand" open={code === ''}>
          <summary>Connect by hand</summary>
          <ol>
            <li>Open the Wardline icon beside the address bar.</li>
            <li>
              Enter this address: <Copied text={location.origin} label="address" />
            </li>
            <li>
              {code === '' ? (
                'Enter the code you were given. It looks like 7K4M-92QX-HV3T.'
              ) : (
                <>
                  Enter this code: <Copied text={code} label="code" />
                </>
              )}
            </li>
          </ol>
        </details>
      </div>
    </Threshold>
  );
}

function Copied({ text, label }: { text: string; label: string }) {
  return (
    <span className="connect-copied">
      <code>{text}</code>
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Button size="compact-xs" variant="default" onClick={copy}>
            {copied ? 'Copied' : `Copy the ${label}`}
          </Button>
        )}
      </CopyButton>
    </span>
  );
}

function useCodeOfFragment(): string {
  return useSyncExternalStore(watchFragment, codeOfFragment);
}

function watchFragment(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}

const codeOfFragment = (): string => decodeFragment(location.hash.slice(1)).trim().toUpperCase();

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment; // A stray % is no code either way; the page then says how to type one.
  }
}

/** The extension's content script marks the document; it may be installed while this page is open. */
function useExtensionPresence(): boolean {
  return useSyncExternalStore(watchMark, hasMark);
}

const MARK = 'data-wardline-extension';

function watchMark(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: [MARK] });
  return () => observer.disconnect();
}

const hasMark = (): boolean => document.documentElement.hasAttribute(MARK);
