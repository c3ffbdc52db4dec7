import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type VendorDifference, vendorFields, VendorListPreview } from '../../../shared/domain/vendor-import.ts';
import { listSender } from '../../send-list.ts';
import { BeforeAfter, importAction, ListDifferences, ListImported } from '../../ui/ListDifferences.tsx';
import { ChooseList, ListColumns, ListFirstRow, ListProblems, ListSummary } from '../../ui/ListImport.tsx';
import { Outline } from '../../ui/Loading.tsx';
import { Message, Refused } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { useListImport } from '../../ui/use-list-import.ts';
import { countOf } from '../../ui/words.ts';
import { changeInWords, vendorFieldWords } from './vendor-import-words.ts';

const vendors = listSender('vendors', VendorListPreview);

/** Answers: what would this list change in the inventory, and is it right? */
export function ImportVendorsPage() {
  const list = useListImport(vendors);
  const { file, preview, result } = list;

  return (
    <Page
      title="Import vendors"
      above={
        <Link to="/vendors" search={{}} className="row">
          <IconArrowLeft size={16} aria-hidden /> Vendors
        </Link>
      }
      answer="Take vendors over from a list. You see what would change before anything does, and nothing is decided by it."
      actions={<ChooseList isChosen={preview !== undefined} onChoose={list.choose} />}
    >
      {!preview && <Refused sentence={list.lookRefused} />}
      {!file && (
        <Message title="A CSV or XLSX file, one row for each vendor">
          The first row names the columns. A name is needed, and a site for a vendor that is new here; the rest is
          welcome. The same list can be brought again, also one that was exported here: a vendor is known by a site, or
          else by its name. An empty cell leaves what is on record, and no site is taken away. Decisions, agreements and
          determinations are never imported.
        </Message>
      )}
      {result ? (
        <ListImported
          result={result}
          one="vendor was"
          many="vendors were"
          action={
            <Link to="/vendors" search={{}}>
              See the vendors
            </Link>
          }
        />
      ) : (
        file &&
        (preview ? (
          <div className="stack" aria-busy={list.isLooking}>
            <ListSummary preview={preview} fileName={file.name} />
            <ListFirstRow
              firstRow={preview.firstRow}
              row="a vendor"
              suspicion="A heading of this list looks like a site. If the list begins with a vendor at once, say so; none is lost then."
              onChoose={list.chooseFirstRow}
            />
            <ListProblems preview={preview} words={vendorFieldWords} />
            <ListColumns
              preview={preview}
              fields={vendorFields}
              words={vendorFieldWords}
              onChoose={list.chooseColumns}
            />
            <Refused sentence={list.importRefused ?? list.lookRefused} />
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
            {preview.fingerprint !== null && (
              <div className="row">
                <Button
                  disabled={preview.counts.new + preview.counts.changed === 0}
                  loading={list.isBusy}
                  onClick={list.bring}
                >
                  {importAction(preview, 'vendor', 'vendors')}
                </Button>
                {list.isImporting && (
                  <span className="wl-quiet" role="status">
                    Importing {preview.rows.toLocaleString()} rows. Thousands take some seconds; all come or none.
                  </span>
                )}
              </div>
            )}
          </div>
        ) : (
          list.isLooking && <Outline />
        ))
      )}
    </Page>
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
