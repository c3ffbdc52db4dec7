import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type VendorDifference, vendorFields, VendorListPreview } from '../../../shared/domain/vendor-import.ts';
import { listSender } from '../../send-list.ts';
import { BeforeAfter, ListDifferences } from '../../ui/ListDifferences.tsx';
import { ListImportPage } from '../../ui/ListImportPage.tsx';
import { useListImport } from '../../ui/use-list-import.ts';
import { countOf } from '../../ui/words.ts';
import { changeInWords, vendorFieldWords } from './vendor-import-words.ts';

const vendors = listSender('vendors', VendorListPreview);

/** Answers: what would this list change in the inventory, and is it right? */
export function ImportVendorsPage() {
  const list = useListImport(vendors);
  return (
    <ListImportPage
      list={list}
      title="Import vendors"
      above={
        <Link to="/vendors" search={{}} className="row">
          <IconArrowLeft size={16} aria-hidden /> Vendors
        </Link>
      }
      answer="Take vendors over from a list. You see what would change before anything does, and nothing is decided by it."
      takes="A CSV or XLSX file, one row for each vendor"
      explains="The first row names the columns. A name is needed, and a site for a vendor that is new here; the rest is welcome. The same list can be brought again, also one that was exported here: a vendor is known by a site, or else by its name. An empty cell leaves what is on record, and no site is taken away. Decisions, agreements and determinations are never imported."
      row="a vendor"
      suspicion="A heading of this list looks like a site. If the list begins with a vendor at once, say so; none is lost then."
      one="vendor"
      many="vendors"
      seeThem={
        <Link to="/vendors" search={{}}>
          See the vendors
        </Link>
      }
      fields={vendorFields}
      words={vendorFieldWords}
    >
      {(preview) => (
        <>
          <ListDifferences
            differences={preview.differences}
            counts={{ ...preview.counts, missing: 0 }}
            noun="Vendor"
            keyOf={(one) => String(one.row)}
          >
            {(difference) => <BeforeAndAfter difference={difference} />}
          </ListDifferences>
          {preview.counts.missing > 0 && (
            <p className="wl-quiet">
              {countOf(preview.counts.missing, 'vendor is', 'vendors are')} not on the list. Nothing happens to them.
            </p>
          )}
        </>
      )}
    </ListImportPage>
  );
}

function BeforeAndAfter({ difference }: { difference: VendorDifference }) {
  const changes = difference.changes.map(changeInWords);
  switch (difference.kind) {
    case 'new':
      return (
        <div>
          {changes
            .filter(({ field }) => field !== 'name')
            .map(({ field, after }) => (
              <div key={field}>
                {vendorFieldWords[field]}: {after}
              </div>
            ))}
          <div className="wl-quiet">Undecided until somebody decides on it.</div>
        </div>
      );
    case 'changed':
      return <BeforeAfter changes={changes.map((one) => ({ ...one, words: vendorFieldWords[one.field] }))} />;
  }
}
