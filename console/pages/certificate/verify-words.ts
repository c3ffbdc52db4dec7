import type { CertificateState, FileFault } from '../../../shared/domain/certificate.ts';
import type { Language } from '../../../shared/domain/organization-settings.ts';
import { NotChecked } from './check-certificate.ts';

export interface VerifyWords {
  title: string;
  /** @param day on which it ended; empty where it did not */
  state: Record<CertificateState, (day: string) => string>;
  fileGenuine: string;
  newer: string;
  unknown: { title: string; sentence: string };
  unreachable: { title: string; sentence: string };
  tooMany: string;
  again: string;
  check: string;
  checkHow: string;
  choose: string;
  fault: Record<FileFault, { title: string; sentence: string }>;
  refused: (error: Error) => string;
}

export const verifyWords: Readonly<Record<Language, VerifyWords>> = {
  en: {
    title: 'Verify a certificate',
    state: {
      valid: () => 'Genuine and valid',
      lapsed: () => 'Genuine, but no longer valid: the course was due again',
      revoked: (day) => `Taken back by the issuer on ${day}`,
      superseded: (day) => `Replaced by a corrected certificate on ${day}`,
    },
    fileGenuine: 'The file is unchanged since it was signed. Compare what stands here with what stands on it.',
    newer: 'See the certificate that counts',
    unknown: {
      title: 'No such certificate',
      sentence:
        'No certificate has this address. Check that it is complete, or ask whoever gave it to you. The issuer’s server may also be another one: its address stands on the certificate.',
    },
    unreachable: {
      title: 'It can’t be verified right now',
      sentence: 'The server doesn’t answer. This says nothing about the certificate.',
    },
    tooMany: 'Many certificates were looked up from here. Wait a minute, then try again.',
    again: 'Try again',
    check: 'Have a file instead?',
    checkHow: 'Drop a certificate here (PDF or badge), or choose it. It is looked at, and not kept.',
    choose: 'Choose a file',
    fault: {
      unreadable: {
        title: 'This file holds no certificate',
        sentence:
          'Nothing signed by Wardline is in it. A printed, scanned or newly saved certificate loses its signature; scan its QR code instead.',
      },
      altered: {
        title: 'This file was changed after it was signed',
        sentence:
          'Do not rely on it. If it was only saved anew by a program, ask for the original, or scan its QR code.',
      },
      'unknown-key': {
        title: 'Not signed by an issuer known here',
        sentence:
          'It was signed with a key that no organization on this server has. Verify it at the address that stands on it.',
      },
      'withdrawn-key': {
        title: 'Signed with a key that its issuer has withdrawn',
        sentence:
          'The key may be in the wrong hands, so nobody can tell this file from a forged one. Scan its QR code, or ask for the file anew.',
      },
    },
    refused: (error) => {
      if (!(error instanceof NotChecked) || error.why === 'unreachable')
        return 'Can’t reach the server. Try again when it answers.';
      return error.why === 'too-large'
        ? 'The file is larger than any certificate.'
        : 'Many certificates were looked at from here. Wait a minute, then try again.';
    },
  },
  es: {
    title: 'Verificar un certificado',
    state: {
      valid: () => 'Auténtico y vigente',
      lapsed: () => 'Auténtico, pero ya no vigente: el curso debía repetirse',
      revoked: (day) => `Retirado por el emisor el ${day}`,
      superseded: (day) => `Reemplazado por un certificado corregido el ${day}`,
    },
    fileGenuine: 'El archivo no ha cambiado desde que se firmó. Compare lo que dice aquí con lo que dice en él.',
    newer: 'Ver el certificado vigente',
    unknown: {
      title: 'No existe ese certificado',
      sentence:
        'Ningún certificado tiene esta dirección. Compruebe que esté completa o pregunte a quien se la dio. También puede ser otro el servidor del emisor: su dirección figura en el certificado.',
    },
    unreachable: {
      title: 'No se puede verificar ahora',
      sentence: 'El servidor no responde. Esto no dice nada sobre el certificado.',
    },
    tooMany: 'Se consultaron muchos certificados desde aquí. Espere un minuto e inténtelo de nuevo.',
    again: 'Intentar de nuevo',
    check: '¿Tiene un archivo?',
    checkHow: 'Suelte aquí un certificado (PDF o insignia) o elíjalo. Se examina y no se guarda.',
    choose: 'Elegir un archivo',
    fault: {
      unreadable: {
        title: 'Este archivo no contiene ningún certificado',
        sentence:
          'No hay en él nada firmado por Wardline. Un certificado impreso, escaneado o guardado de nuevo pierde su firma; escanee su código QR.',
      },
      altered: {
        title: 'Este archivo se modificó después de firmarse',
        sentence: 'No confíe en él. Si solo lo guardó de nuevo un programa, pida el original o escanee su código QR.',
      },
      'unknown-key': {
        title: 'No lo firmó ningún emisor conocido aquí',
        sentence:
          'Se firmó con una clave que no tiene ninguna organización de este servidor. Verifíquelo en la dirección que figura en él.',
      },
      'withdrawn-key': {
        title: 'Firmado con una clave que su emisor retiró',
        sentence:
          'La clave puede estar en malas manos, así que nadie puede distinguir este archivo de uno falso. Escanee su código QR o pida el archivo de nuevo.',
      },
    },
    refused: (error) => {
      if (!(error instanceof NotChecked) || error.why === 'unreachable')
        return 'No se puede contactar con el servidor. Inténtelo de nuevo cuando responda.';
      return error.why === 'too-large'
        ? 'El archivo es más grande que cualquier certificado.'
        : 'Se examinaron muchos certificados desde aquí. Espere un minuto e inténtelo de nuevo.';
    },
  },
};
