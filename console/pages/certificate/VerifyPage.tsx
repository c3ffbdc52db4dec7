import { Button, FileButton, Title } from '@mantine/core';
import { skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { CertificateId, type CheckedFile, type PublicCertificate } from '../../../shared/domain/certificate.ts';
import { certificateWords } from '../../../shared/domain/certificate-words.ts';
import type { Language } from '../../../shared/domain/organization-settings.ts';
import { refusalCode, trpc } from '../../trpc.ts';
import { Loading } from '../../ui/Loading.tsx';
import { Logo } from '../../ui/Logo.tsx';
import { Refused } from '../../ui/Message.tsx';
import { Status } from '../../ui/Status.tsx';
import { checkCertificate } from './check-certificate.ts';
import { type VerifyWords, verifyWords } from './verify-words.ts';

const route = getRouteApi('/verify/$certificateId');

/** Answers, for anybody: is this certificate genuine, and does it still count? */
export function VerifyPage() {
  const { certificateId } = route.useParams();
  const id = CertificateId.safeParse(certificateId);
  const query = useQuery(trpc.certificate.verify.queryOptions(id.success ? { id: id.data } : skipToken));
  const [checked, setChecked] = useState<CheckedFile | null>(null);
  const shown = checked?.kind === 'genuine' ? checked.certificate : query.data;
  const language = shown?.language ?? browserLanguage();
  const words = verifyWords[language];
  const isUnknown = !id.success || refusalCode(query.error) === 'NOT_FOUND';
  return (
    <main className="verify" lang={language}>
      <title>{`${words.title} · Wardline`}</title>
      <div className="verify-brand">
        <Logo size={28} />
        <span>Wardline</span>
      </div>
      {checked && checked.kind !== 'genuine' ? (
        <Verdict title={words.fault[checked.kind].title} tone="now">
          {words.fault[checked.kind].sentence}
        </Verdict>
      ) : shown ? (
        <Certificate certificate={shown} isFromFile={checked !== null} />
      ) : isUnknown ? (
        <Verdict title={words.unknown.title} tone="unknown">
          {words.unknown.sentence}
        </Verdict>
      ) : query.error ? (
        <Verdict title={words.unreachable.title} tone="unknown">
          <span>{refusalCode(query.error) === 'TOO_MANY_REQUESTS' ? words.tooMany : words.unreachable.sentence}</span>
          <Button variant="default" onClick={() => void query.refetch()}>
            {words.again}
          </Button>
        </Verdict>
      ) : (
        <Loading />
      )}
      <CheckFile words={words} onChecked={setChecked} />
    </main>
  );
}

const browserLanguage = (): Language => (navigator.language.startsWith('es') ? 'es' : 'en');

function Verdict({ title, tone, children }: { title: string; tone: 'now' | 'unknown'; children: ReactNode }) {
  return (
    <section className="verify-card card" role="status">
      <Status tone={tone} large>
        {title}
      </Status>
      <Title order={1} className="wl-visually-hidden" tabIndex={-1}>
        {title}
      </Title>
      <div className="verify-sentence stack">{children}</div>
    </section>
  );
}

const tones = { valid: 'good', lapsed: 'warning', revoked: 'now', superseded: 'closed' } as const;

function Certificate({ certificate, isFromFile }: { certificate: PublicCertificate; isFromFile: boolean }) {
  const { language, state } = certificate;
  const [words, said] = [verifyWords[language], certificateWords[language]];
  return (
    <section className="verify-card card" aria-labelledby="verdict">
      <div role="status">
        <Status tone={tones[state]} large>
          {words.state[state](certificate.endedOn === null ? '' : said.day(certificate.endedOn))}
        </Status>
        {isFromFile && <p className="wl-quiet">{words.fileGenuine}</p>}
        {certificate.isSample && <p className="wl-quiet">{said.sample}</p>}
      </div>
      <p className="verify-issuer">{certificate.issuerName}</p>
      <Title order={1} id="verdict" className="verify-title" tabIndex={-1}>
        {said.certificate}
      </Title>
      {certificate.memberName !== null && (
        <>
          <p className="verify-lead">{said.certifies}</p>
          <p className="verify-name">{certificate.memberName}</p>
          <p className="verify-lead">{said.completed}</p>
        </>
      )}
      <p className="verify-course">
        {certificate.courseTitle}
        {certificate.courseVersion !== '' && (
          <span className="verify-lead"> {said.version(certificate.courseVersion)}</span>
        )}
      </p>
      <dl className="verify-facts">
        <Fact term={said.completedOn}>{said.day(certificate.completedOn)}</Fact>
        <Fact term={said.validUntil}>
          {certificate.validUntil === null ? said.noEnd : said.day(certificate.validUntil)}
        </Fact>
        <Fact term={said.issuer}>{certificate.issuerName}</Fact>
        <Fact term={said.id}>
          <code>{certificate.id}</code>
        </Fact>
      </dl>
      {certificate.replacedBy !== null && (
        <p>
          <Link to="/verify/$certificateId" params={{ certificateId: certificate.replacedBy }}>
            {words.newer}
          </Link>
        </p>
      )}
      <p className="wl-quiet verify-note">{said.isNot}</p>
    </section>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Somebody who was handed a file has its signature looked at here. */
function CheckFile({ words, onChecked }: { words: VerifyWords; onChecked: (checked: CheckedFile | null) => void }) {
  const [isOver, setIsOver] = useState(false);
  const check = useMutation({ mutationFn: checkCertificate, onSuccess: onChecked });
  const take = (file: File | null | undefined) => {
    if (!file) return;
    onChecked(null);
    check.mutate(file);
  };
  return (
    <section
      className={`verify-drop${isOver ? ' verify-drop-over' : ''}`}
      aria-labelledby="check-file"
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer.files[0]);
      }}
    >
      <Title order={2} size="h4" id="check-file">
        {words.check}
      </Title>
      <p className="wl-quiet">{words.checkHow}</p>
      <FileButton onChange={take} accept=".pdf,.jwt,.txt">
        {(props) => (
          <Button {...props} variant="default" loading={check.isPending}>
            {words.choose}
          </Button>
        )}
      </FileButton>
      <Refused sentence={check.error ? words.refused(check.error) : null} />
    </section>
  );
}
