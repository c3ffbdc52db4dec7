import { Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A page answers one question; `answer` is its first line. */
export function Page({
  title,
  mark,
  above,
  answer,
  actions,
  children,
}: {
  title: string;
  /** Stands before the title, as a tool's logo does. */
  mark?: ReactNode;
  above?: ReactNode;
  answer?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <title>{`${title} · Wardline`}</title>
      <header className="page-header">
        {above && <div className="page-above">{above}</div>}
        <div className="page-heading">
          <div className="page-title">
            {/* Focus comes here after navigation, so that a screen reader starts at the new page. */}
            <div className="page-name">
              {mark}
              <Title order={1} tabIndex={-1}>
                {title}
              </Title>
            </div>
            {answer && <p className="page-answer">{answer}</p>}
          </div>
          {actions && <div className="page-actions">{actions}</div>}
        </div>
      </header>
      {children}
    </>
  );
}

export function Section({
  title,
  id,
  actions,
  children,
}: {
  title: ReactNode;
  id: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-heading">
        {/* Focus comes here when what had it in this part is gone. */}
        <Title order={2} id={id} tabIndex={-1}>
          {title}
        </Title>
        {actions && <div className="page-actions">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
