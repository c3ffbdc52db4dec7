import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Logo } from './Logo.tsx';

/** The frame of the pages before sign-in: one card, one task. */
export function Threshold({ title, lead, children }: { title: string; lead?: ReactNode; children?: ReactNode }) {
  return (
    <main className="threshold">
      <title>{`${title} · Wardline`}</title>
      <div className="threshold-brand">
        <Logo size={32} />
        <span>Wardline</span>
      </div>
      <div className="threshold-card card">
        <Title order={1}>{title}</Title>
        {lead && <p className="threshold-lead">{lead}</p>}
        {children}
      </div>
    </main>
  );
}
