/** Which ticket is shown, and how to go back to the list. */
export interface TicketPaneProps {
  readonly ticketId: string;
  readonly backHref: string;
  readonly showsDetails: boolean;
  readonly onToggleDetails: () => void;
}
