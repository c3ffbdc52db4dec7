import { SegmentedControl } from '@mantine/core';
import { useEffect, useState } from 'react';
import { type Language, languages } from '../../../shared/domain/organization-settings.ts';

const KEY = 'wardline-check-language';

const known = (name: string | null): Language | undefined => languages.find((one) => one === name);

/** What was chosen here before, else what the browser asks for, else English. */
const firstLanguage = (): Language =>
  known(localStorage.getItem(KEY)) ??
  navigator.languages.map((tag) => known(tag.slice(0, 2).toLowerCase())).find((one) => one !== undefined) ??
  'en';

/** The language of the page, kept in this browser. */
export function useCheckLanguage(): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(firstLanguage);
  useEffect(() => {
    const before = document.documentElement.lang;
    document.documentElement.lang = language;
    return () => {
      document.documentElement.lang = before;
    };
  }, [language]);
  const choose = (chosen: Language) => {
    localStorage.setItem(KEY, chosen);
    setLanguage(chosen);
  };
  return [language, choose];
}

/** Each language by its own name, so that whoever needs it can read it. */
export function LanguageChoice({ language, onChoose }: { language: Language; onChoose: (language: Language) => void }) {
  return (
    <SegmentedControl
      className="respond-language"
      size="sm"
      aria-label="Language · Idioma"
      value={language}
      onChange={(chosen) => onChoose(known(chosen) ?? 'en')}
      data={[
        { value: 'en', label: 'English' },
        { value: 'es', label: 'Español' },
      ]}
    />
  );
}
