import { Button } from '@mantine/core';

/** What can be done with a row; `describedBy` is the cell that names it, since each row has the same buttons. */
export function RowActions({
  describedBy,
  onEdit,
  onRemove,
}: {
  describedBy: string;
  onEdit: () => void;
  onRemove: () => void;
}) {
  return (
    <div className="row detection-actions">
      <Button variant="default" size="compact-sm" aria-describedby={describedBy} onClick={onEdit}>
        Edit
      </Button>
      <Button variant="default" size="compact-sm" aria-describedby={describedBy} onClick={onRemove}>
        Remove
      </Button>
    </div>
  );
}
