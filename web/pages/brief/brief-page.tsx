/** The brief: a printable page of the current view. */
export default function BriefPage() {
  return <main />;
}
