import { NativeSelect } from '@mantine/core';
import { catalogCategories, categoryWords, type CatalogCategory } from '../../shared/catalog/category.ts';

/** Narrows a list of tools to what they are for; undefined is for anything. */
export function CategoryFilter({
  category,
  onChoose,
}: {
  category: CatalogCategory | undefined;
  onChoose: (category: CatalogCategory | undefined) => void;
}) {
  return (
    <NativeSelect
      className="list-choice"
      aria-label="What it is for"
      size="sm"
      value={category ?? ''}
      onChange={({ currentTarget: { value } }) => onChoose(catalogCategories.find((one) => one === value))}
      data={[
        { value: '', label: 'For anything' },
        ...catalogCategories.map((value) => ({ value, label: categoryWords[value] })),
      ]}
    />
  );
}
