import type { Language } from './organization-settings.ts';

/** What a certificate says in its language, on paper and on the page that anybody opens. */
export interface CertificateWords {
  certificate: string;
  certifies: string;
  completed: string;
  version: (version: string) => string;
  completedOn: string;
  validUntil: string;
  noEnd: string;
  covers: string;
  score: string;
  issuer: string;
  id: string;
  scan: string;
  attached: string;
  isNot: string;
  sample: string;
  day: (day: string) => string;
}

const dayIn = (locale: string) => {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (day: string) => format.format(Date.parse(`${day}T00:00:00Z`));
};

export const certificateWords: Readonly<Record<Language, CertificateWords>> = {
  en: {
    certificate: 'Certificate of completion',
    certifies: 'This certifies that',
    completed: 'completed the course',
    version: (version) => `Version ${version}`,
    completedOn: 'Completed on',
    validUntil: 'Valid until',
    noEnd: 'Without an end',
    covers: 'Covers',
    score: 'Score',
    issuer: 'Issued by',
    id: 'Certificate',
    scan: 'Scan to verify',
    attached:
      'A signed credential (Open Badges 3.0) is attached to this file. Anybody can verify it at the address above.',
    isNot: 'The organization’s own record of training, and no certification by a government agency.',
    sample: 'Sample data: this organization is made up',
    day: dayIn('en-US'),
  },
  es: {
    certificate: 'Certificado de finalización',
    certifies: 'Se certifica que',
    completed: 'completó el curso',
    version: (version) => `Versión ${version}`,
    completedOn: 'Completado el',
    validUntil: 'Válido hasta',
    noEnd: 'Sin vencimiento',
    covers: 'Abarca',
    score: 'Calificación',
    issuer: 'Emitido por',
    id: 'Certificado',
    scan: 'Escanee para verificar',
    attached:
      'Este archivo lleva adjunta una credencial firmada (Open Badges 3.0). Cualquiera puede verificarla en la dirección indicada arriba.',
    isNot: 'Registro de capacitación de la propia organización; no es una certificación de una agencia gubernamental.',
    sample: 'Datos de muestra: esta organización es ficticia',
    day: dayIn('es-US'),
  },
};
