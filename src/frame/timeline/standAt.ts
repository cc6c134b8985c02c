/** The event by which another part of the page takes the focus to a record's mark; its detail is the record's id. */
export const standAt = 'stand-at'
