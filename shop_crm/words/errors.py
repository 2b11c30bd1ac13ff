"""A sentence for every trouble: what happened, and what to do next."""

from datetime import date, time
from decimal import Decimal

from shop_crm.domain.names import clean_words
from shop_crm.domain.templates import Blank
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.words.days import full_day_text, time_text
from shop_crm.words.text_blanks import blank_text
from shop_crm.words.words import QT_TRANSLATE_NOOP, Words

SENTENCES = {
    ErrorCode.SHOP_MISSING: QT_TRANSLATE_NOOP(
        "error",
        "There is no shop file at {path}. If it is on a stick, plug that in and try again; or look for it elsewhere.",
    ),
    ErrorCode.SHOP_EMPTY: QT_TRANSLATE_NOOP(
        "error",
        "The shop file {path} is empty: nothing of it can be read. Bring back your newest safe copy in its place.",
    ),
    ErrorCode.SHOP_IS_FOLDER: QT_TRANSLATE_NOOP("error", "{path} is a folder. Name the shop file inside it."),
    ErrorCode.SHOP_NOT_A_SHOP: QT_TRANSLATE_NOOP(
        "error", "{path} is not a shop file. Name the right file, or bring back your newest safe copy."
    ),
    ErrorCode.SHOP_OTHER_PROGRAM: QT_TRANSLATE_NOOP(
        "error", "{path} belongs to another program. It was left as it is; name your shop's own file."
    ),
    ErrorCode.SHOP_DAMAGED: QT_TRANSLATE_NOOP(
        "error", "The shop file {path} is damaged. Keep it as it is, and bring back your newest safe copy beside it."
    ),
    ErrorCode.SHOP_ALTERED: QT_TRANSLATE_NOOP(
        "error",
        "{path} holds parts that this program did not make, so it was not opened. Bring back a safe copy of your own.",
    ),
    ErrorCode.SHOP_NEWER: QT_TRANSLATE_NOOP(
        "error",
        "The shop file {path} was made by a newer version of this program. Install that one; the file is as it was.",
    ),
    ErrorCode.SHOP_READ_ONLY: QT_TRANSLATE_NOOP(
        "error", "The shop file {path} may only be read. Allow writing to the file and its folder, then try again."
    ),
    ErrorCode.SHOP_OLDER: QT_TRANSLATE_NOOP(
        "error",
        "The shop file {path} may only be read, and an older version of this program made it. Copy it to this PC's "
        "own disk and open the copy.",
    ),
    ErrorCode.ONLY_LOOKING: QT_TRANSLATE_NOOP(
        "error", "Nothing was changed: you can only look at this shop. The line at the top says why, and what to do."
    ),
    ErrorCode.SAFETY_REFUSED: QT_TRANSLATE_NOOP(
        "error",
        "The shop file {path} was not opened: on this PC it could not be kept safe ({setting}). Install the program "
        "again, or move the file to this PC's own disk.",
    ),
    ErrorCode.SHOP_EXISTS: QT_TRANSLATE_NOOP(
        "error", "There is a file at {path} already. It was left as it is; choose another name for the new shop."
    ),
    ErrorCode.SHOP_BUSY: QT_TRANSLATE_NOOP(
        "error", "Another program is using the shop file {path}. Nothing was saved; close that program and try again."
    ),
    ErrorCode.SHOP_OPEN_ELSEWHERE: QT_TRANSLATE_NOOP(
        "error",
        "This program is open already with the shop {path}, and does not answer: perhaps somebody else is signed in to "
        "this PC. Close it there, or restart the PC, then try again.",
    ),
    ErrorCode.SHOP_MOVED: QT_TRANSLATE_NOOP(
        "error", "The shop file {path} was moved or replaced while it was open. NOT saved: put it back and try again."
    ),
    ErrorCode.SHOP_MOVED_AFTER: QT_TRANSLATE_NOOP(
        "error",
        "The shop file {path} was moved just now; the last entry is in the file that was moved. Put it back and look.",
    ),
    ErrorCode.DISK_FULL: QT_TRANSLATE_NOOP(
        "error", "The disk is full or takes no more: nothing was saved to {path}. Free some space and try again."
    ),
    ErrorCode.CANNOT_WRITE: QT_TRANSLATE_NOOP(
        "error", "{path} cannot be written. Nothing was saved; choose another place or free this one, and try again."
    ),
    ErrorCode.FOLDER_MISSING: QT_TRANSLATE_NOOP(
        "error", "There is no folder {path}. Plug in the stick or make the folder, then try again."
    ),
    ErrorCode.RECEIPT_LIBRARY_MISSING: QT_TRANSLATE_NOOP(
        "error",
        "For a receipt printer without a driver the part “receipt” of this program is missing: install it, or print "
        "with a driver. As a PDF it can be saved now.",
    ),
    ErrorCode.RECEIPT_PRINTER_SILENT: QT_TRANSLATE_NOOP(
        "error",
        "The receipt printer at {path} takes nothing: see whether it is switched on, has paper, and hangs there, then "
        "press Print again.",
    ),
    ErrorCode.COPY_MISSING: QT_TRANSLATE_NOOP(
        "error", "There is no safe copy at {path}. Plug in the stick that it is on, or choose another copy."
    ),
    ErrorCode.COPY_NOT_A_SHOP: QT_TRANSLATE_NOOP(
        "error", "{path} is not a copy of a shop. Nothing was changed; choose another file."
    ),
    ErrorCode.COPY_DAMAGED: QT_TRANSLATE_NOOP(
        "error", "The copy {path} is damaged, so we did not go back to it. Nothing was changed; choose another copy."
    ),
    ErrorCode.COPY_CHANGED: QT_TRANSLATE_NOOP(
        "error",
        "The copy {path} is not what it was when it was made and checked, so we did not go back to it. Nothing was "
        "changed; choose another copy.",
    ),
    ErrorCode.COPY_NEWER: QT_TRANSLATE_NOOP(
        "error",
        "The copy {path} was made by a newer version of this program. Nothing was changed; install that version first.",
    ),
    ErrorCode.COPY_FAILED: QT_TRANSLATE_NOOP(
        "error",
        "The copy {path} did not hold all that the shop holds, so it was thrown away. Check the disk and try again.",
    ),
    ErrorCode.COPY_LOCKED_YET: QT_TRANSLATE_NOOP(
        "error",
        "The locked copy {path} still holds who was forgotten. It goes with the next safe copy that is made there.",
    ),
    ErrorCode.COPY_KEY_MISSING: QT_TRANSLATE_NOOP(
        "error", "This shop has no passphrase for its copies yet. Choose one in the settings, under Safe copies."
    ),
    ErrorCode.PASSPHRASE_SHORT: QT_TRANSLATE_NOOP(
        "error", "A passphrase needs at least {least} letters. Three or four words that belong together are good."
    ),
    ErrorCode.WRONG_PASSPHRASE: QT_TRANSLATE_NOOP(
        "error", "This passphrase does not open the copy. Mind small and large letters, and try again."
    ),
    ErrorCode.SALVAGE_NOTHING: QT_TRANSLATE_NOOP(
        "error",
        "Nothing of a shop could be read in {path}. It was left as it is; bring back your newest safe copy instead.",
    ),
    ErrorCode.CHECK_FOUND: QT_TRANSLATE_NOOP(
        "error",
        "Something in {path} is not in order: {flaws}. Keep this file, and see whether your newest safe copy is whole.",
    ),
    ErrorCode.CURRENCY_UNKNOWN: QT_TRANSLATE_NOOP(
        "error", "The currency {typed} is not known here. Take one of: {known}"
    ),
    ErrorCode.COUNTRY_UNKNOWN: QT_TRANSLATE_NOOP(
        "error", "The country {typed} is not known here. Take one of: {known}"
    ),
    ErrorCode.CURRENCY_STAYS: QT_TRANSLATE_NOOP(
        "error", "There are purchases in {currency}, so the currency stays. For another one, make a new shop."
    ),
    ErrorCode.PICTURE_UNREADABLE: QT_TRANSLATE_NOOP(
        "error", "{path} is not a picture that we can read, or it is larger than 20 MB. Choose a PNG or JPEG picture."
    ),
    ErrorCode.LANGUAGE_UNKNOWN: QT_TRANSLATE_NOOP(
        "error", "The language {typed} is not known here. Take one of: {known}"
    ),
    ErrorCode.AMOUNT_MISSING: QT_TRANSLATE_NOOP(
        "error", "The amount is missing. Write what was paid, for example 250."
    ),
    ErrorCode.AMOUNT_UNREADABLE: QT_TRANSLATE_NOOP(
        "error", "“{typed}” is not an amount. Write it in figures, for example 1250."
    ),
    ErrorCode.AMOUNT_AMBIGUOUS: QT_TRANSLATE_NOOP(
        "error", "“{typed}” may mean {first} or {second}. Write it in figures without a sign between, or with decimals."
    ),
    ErrorCode.AMOUNT_NEGATIVE: QT_TRANSLATE_NOOP(
        "error",
        "An amount cannot be less than nothing. Write it without a minus sign.",
    ),
    ErrorCode.AMOUNT_TOO_LARGE: QT_TRANSLATE_NOOP("error", "This amount is too large to be true. Look at it again."),
    ErrorCode.AMOUNT_OTHER_CURRENCY: QT_TRANSLATE_NOOP(
        "error", "“{typed}” is in another currency; this shop counts in {currency}. Write the amount in {currency}."
    ),
    ErrorCode.DISCOUNT_TOO_LARGE: QT_TRANSLATE_NOOP(
        "error", "The discount “{typed}” is more than the whole purchase. Write a smaller one."
    ),
    ErrorCode.QUANTITY_UNREADABLE: QT_TRANSLATE_NOOP("error", "“{typed}” is not a quantity. Write a number above 0."),
    ErrorCode.WARRANTY_UNREADABLE: QT_TRANSLATE_NOOP(
        "error", "“{typed}” is not a warranty. Write its months, for example 12."
    ),
    ErrorCode.DAY_MISSING: QT_TRANSLATE_NOOP("error", "The day is missing. Write it like 2026-11-22 or 22 Nov."),
    ErrorCode.DAY_UNREADABLE: QT_TRANSLATE_NOOP("error", "“{typed}” is not a day. Write it like 2026-11-22 or 22 Nov."),
    ErrorCode.DAY_AMBIGUOUS: QT_TRANSLATE_NOOP(
        "error", "“{typed}” may mean {first} or {second}. Write the day like 2026-11-22."
    ),
    ErrorCode.DAY_IN_FUTURE: QT_TRANSLATE_NOOP(
        "error", "{day} has not come yet. Write the day of the purchase, or set this PC's clock right."
    ),
    ErrorCode.DAY_TOO_EARLY: QT_TRANSLATE_NOOP("error", "{day} is too long ago. Write a day from {earliest} on."),
    ErrorCode.DAY_PAST: QT_TRANSLATE_NOOP("error", "{day} is over. Write a coming day."),
    ErrorCode.DAY_TOO_FAR: QT_TRANSLATE_NOOP("error", "{day} is too far ahead. Write a day within the next ten years."),
    ErrorCode.TIME_UNREADABLE: QT_TRANSLATE_NOOP("error", "“{typed}” is not a time of day. Write it like 16:30."),
    ErrorCode.HOURS_UNREADABLE: QT_TRANSLATE_NOOP(
        "error", "“{typed}” does not say from when to when. Write it like 12:00–13:00."
    ),
    ErrorCode.NUMBER_UNREADABLE: QT_TRANSLATE_NOOP("error", "Write a whole number from {least} to {most}."),
    ErrorCode.TIME_PAST: QT_TRANSLATE_NOOP("error", "{time} is over today. Write a later time, or another day."),
    ErrorCode.PHONE_UNREADABLE: QT_TRANSLATE_NOOP(
        "error", "“{typed}” is not a phone number. Write its digits, with + and the country code when it is abroad."
    ),
    ErrorCode.EMAIL_UNREADABLE: QT_TRANSLATE_NOOP(
        "error", "“{typed}” is not an e-mail address. Write it like name@example.com."
    ),
    ErrorCode.PHONE_TOO_SHORT: QT_TRANSLATE_NOOP(
        "error", "The phone number “{typed}” is too short. Look for missing digits."
    ),
    ErrorCode.PHONE_EATEN: QT_TRANSLATE_NOOP(
        "error", "A spreadsheet has destroyed the phone number “{typed}”. Look up its digits and write them as text."
    ),
    ErrorCode.PHONE_UNKNOWN: QT_TRANSLATE_NOOP(
        "error", "This is not one of the customer's phone numbers. Choose one of those that are listed."
    ),
    ErrorCode.PHONE_OF_ANOTHER: QT_TRANSLATE_NOOP(
        "error",
        "The number {phone} belongs to {name}. Write that name if it is the same person; if not, leave it out.",
    ),
    ErrorCode.NAME_OR_PHONE_NEEDED: QT_TRANSLATE_NOOP("error", "Who is it? Write at least a name or a phone number."),
    ErrorCode.CUSTOMER_UNKNOWN: QT_TRANSLATE_NOOP(
        "error", "There is no customer {number}. Look for the name with: find"
    ),
    ErrorCode.MERGING_UNKNOWN: QT_TRANSLATE_NOOP(
        "error", "These two cannot be taken apart here any more. Open the card anew and look what it says."
    ),
    ErrorCode.CUSTOMER_UNSURE: QT_TRANSLATE_NOOP(
        "error", "{count} customers are called {name}. Write a phone number too, to tell who it is."
    ),
    ErrorCode.CHANGED_MEANWHILE: QT_TRANSLATE_NOOP(
        "error", "Meanwhile this was changed to “{theirs}” in another window. Save again to keep what stands here."
    ),
    ErrorCode.PHONE_STAYS: QT_TRANSLATE_NOOP(
        "error", "A number is corrected or marked as wrong, not taken away: we must know not to call it again."
    ),
    ErrorCode.PHONE_TWICE: QT_TRANSLATE_NOOP(
        "error", "{phone} stands here twice. Leave one of the two as it was, or mark it as a wrong number."
    ),
    ErrorCode.BIRTHDAY_UNREADABLE: QT_TRANSLATE_NOOP(
        "error", "“{typed}” is no day that a calendar has. Write the birthday like 3 June or 3 June 1980."
    ),
    ErrorCode.BIRTHDAY_IN_FUTURE: QT_TRANSLATE_NOOP("error", "{day} has not come yet. Look at the year again."),
    ErrorCode.SENT_BY_SELF: QT_TRANSLATE_NOOP(
        "error", "{name} cannot have come through {name}. Choose somebody else, or leave it empty."
    ),
    ErrorCode.SENT_IN_RING: QT_TRANSLATE_NOOP(
        "error", "{sender} came through {name}, so it cannot be the other way round too. Choose somebody else."
    ),
    ErrorCode.CUSTOMER_FORGOTTEN: QT_TRANSLATE_NOOP(
        "error", "This customer asked to be forgotten, so nothing of this line was taken."
    ),
    ErrorCode.NAME_NOT_TYPED: QT_TRANSLATE_NOOP(
        "error", "Nobody was forgotten. To forget customer {number}, write the name as it stands: {name}"
    ),
    ErrorCode.TEXT_EMPTY: QT_TRANSLATE_NOOP("error", "There are no words yet. Write some, then go on."),
    ErrorCode.TEXT_TOO_LONG: QT_TRANSLATE_NOOP(
        "error", "A text to be sent has at most {limit} characters. Shorten it, then go on."
    ),
    ErrorCode.TEXT_BLANK_UNKNOWN: QT_TRANSLATE_NOOP("error", "{typed} cannot be filled in. Here these can: {known}"),
    ErrorCode.TEXT_BLANK_OPEN: QT_TRANSLATE_NOOP(
        "error", "A brace is missing. What is filled in is written like this: {known}"
    ),
    ErrorCode.MESSAGE_REFUSED: QT_TRANSLATE_NOOP(
        "error", "Nothing was noted: {name} does not want messages from us any more."
    ),
    ErrorCode.GREETING_NOT_WANTED: QT_TRANSLATE_NOOP(
        "error", "{name} is not greeted on this occasion any more: look at the list again."
    ),
    ErrorCode.GREETING_SENT: QT_TRANSLATE_NOOP("error", "{name} was sent this greeting before, on {day}."),
    ErrorCode.ITEM_MISSING: QT_TRANSLATE_NOOP("error", "What was bought? Write at least one item."),
    ErrorCode.PURCHASE_UNKNOWN: QT_TRANSLATE_NOOP(
        "error", "There is no purchase {number}. Look for its customer with: find"
    ),
    ErrorCode.PURCHASE_VOIDED: QT_TRANSLATE_NOOP(
        "error", "Purchase {number} was struck out before. Record it anew if it is true."
    ),
    ErrorCode.RETURN_TOO_MUCH: QT_TRANSLATE_NOOP(
        "error", "More would come back than was sold; {left} of it is left. Write a smaller quantity or amount."
    ),
    ErrorCode.LINES_UNEVEN: QT_TRANSLATE_NOOP(
        "error", "There are {items} items but {amounts} amounts. Write one amount for each item."
    ),
    ErrorCode.FOLLOW_UP_UNKNOWN: QT_TRANSLATE_NOOP("error", "There is no call {number}. See the numbers with: due"),
    ErrorCode.FOLLOW_UP_CLOSED: QT_TRANSLATE_NOOP(
        "error", "Call {number} was settled before. Nothing was changed; take that back first with: undo"
    ),
    ErrorCode.COMPLAINT_UNKNOWN: QT_TRANSLATE_NOOP(
        "error", "There is no complaint {number} any more. Look at the list of complaints again."
    ),
    ErrorCode.COMPLAINT_CLOSED: QT_TRANSLATE_NOOP(
        "error", "This complaint was solved before. Nothing was changed; Ctrl+Z takes that back."
    ),
    ErrorCode.NO_CONTACT_WANTED: QT_TRANSLATE_NOOP(
        "error", "{name}, or somebody at the same number, asked not to be contacted. No call is planned."
    ),
    ErrorCode.NO_CALLS_WANTED: QT_TRANSLATE_NOOP(
        "error", "{name} does not want calls about what they bought. No call is planned."
    ),
    ErrorCode.LIST_UNKNOWN: QT_TRANSLATE_NOOP(
        "error", "No list {number} was printed here. Its number stands at the top right of the paper."
    ),
    ErrorCode.LINE_UNCLEAR: QT_TRANSLATE_NOOP(
        "error", "Nothing is booked: answer what is asked, and type the line again."
    ),
    ErrorCode.NOTHING_TO_BOOK: QT_TRANSLATE_NOOP(
        "error", "Nothing is left to book on list {number}: these rows are settled already."
    ),
    ErrorCode.NO_PAPER_WANTED: QT_TRANSLATE_NOOP(
        "error",
        "{name}, or somebody at the same number, asked not to be contacted. Nothing about them is put on paper.",
    ),
    ErrorCode.LIST_ROW_UNKNOWN: QT_TRANSLATE_NOOP(
        "error", "List {number} has no row {row}. Look at the number at the top of the paper, and at the row's own."
    ),
    ErrorCode.OUTCOME_UNKNOWN: QT_TRANSLATE_NOOP("error", "“{typed}” is not an outcome. Take one of: {known}"),
    ErrorCode.PROMISE_NEEDS_DAY: QT_TRANSLATE_NOOP(
        "error", "When shall we call back? Write a day, for example: tue 10:00"
    ),
    ErrorCode.SAID_NEEDED: QT_TRANSLATE_NOOP("error", "What did the customer say? Write it down word for word."),
    ErrorCode.SAID_TOO_LONG: QT_TRANSLATE_NOOP(
        "error", "These words are longer than {limit} characters. Shorten them; nothing was saved."
    ),
    ErrorCode.NOTHING_DUE: QT_TRANSLATE_NOOP("error", "Nobody is to be called on {day}: there is nothing to print."),
    ErrorCode.PLAN_UNKNOWN: QT_TRANSLATE_NOOP(
        "error", "There is no plan {number} any more. Look at the list of plans again."
    ),
    ErrorCode.PLAN_NAMELESS: QT_TRANSLATE_NOOP("error", "What is this plan called? Write a name for it."),
    ErrorCode.PLAN_FITS_ALL: QT_TRANSLATE_NOOP(
        "error", "This plan would fit every purchase. Write what it is for, or from which amount on."
    ),
    ErrorCode.PLAN_AMOUNTS_TURNED: QT_TRANSLATE_NOOP(
        "error", "The upper amount must be more than the lower one. Change one of them, or leave the upper one out."
    ),
    ErrorCode.PLAN_WITHOUT_STEP: QT_TRANSLATE_NOOP(
        "error", "This plan asks nothing yet. Add at least one step, or switch the plan off."
    ),
    ErrorCode.PLAN_STEP_TOO_FAR: QT_TRANSLATE_NOOP(
        "error", "Step {number} must come at the purchase or later, within ten years. Change its time."
    ),
    ErrorCode.ITEM_UNNAMED: QT_TRANSLATE_NOOP("error", "Which product is it? Write its name as on the purchase."),
    ErrorCode.PRODUCT_UNKNOWN: QT_TRANSLATE_NOOP(
        "error", "This product is not known: it was never sold and has no card. Make a card for it first."
    ),
    ErrorCode.PRODUCT_NAMELESS: QT_TRANSLATE_NOOP("error", "The product needs a name."),
    ErrorCode.PRODUCT_NAMED_ALREADY: QT_TRANSLATE_NOOP(
        "error", "“{name}” has a card already, or had this name before. Open that one, or choose another name."
    ),
    ErrorCode.PRODUCT_BESIDE_ITSELF: QT_TRANSLATE_NOOP(
        "error", "“{name}” cannot go with itself. Take it out of the alternatives and accessories."
    ),
    ErrorCode.WISH_UNKNOWN: QT_TRANSLATE_NOOP("error", "There is no wish {number} in this shop."),
    ErrorCode.WISH_ENDED: QT_TRANSLATE_NOOP(
        "error", "This wish came true or was dropped before. Nothing was changed; Ctrl+Z takes that back."
    ),
    ErrorCode.WISH_EMPTY: QT_TRANSLATE_NOOP("error", "Write what is wished for, or choose a product or a category."),
    ErrorCode.NOTHING_TO_UNDO: QT_TRANSLATE_NOOP("error", "There is nothing to take back."),
    ErrorCode.NOTHING_TO_REDO: QT_TRANSLATE_NOOP("error", "There is nothing to do again."),
    ErrorCode.OPERATION_UNKNOWN: QT_TRANSLATE_NOOP("error", "There is no step {number} to take back. Try: undo"),
    ErrorCode.NOT_UNDOABLE: QT_TRANSLATE_NOOP(
        "error",
        "Step {number} cannot be taken back: it was printed, it made the shop, or it knew somebody who was forgotten.",
    ),
    ErrorCode.CHANGED_SINCE: QT_TRANSLATE_NOOP(
        "error", "Step {number} cannot be taken back: what it wrote was changed later. Take the later steps back first."
    ),
    ErrorCode.ALREADY_UNDONE: QT_TRANSLATE_NOOP(
        "error", "Step {number} is taken back already. To take back the newest step that stands: undo"
    ),
    ErrorCode.REQUEST_USED: QT_TRANSLATE_NOOP(
        "error", "The request number {request} was used for something else, or was taken back. Take a new number."
    ),
    ErrorCode.FILE_MISSING: QT_TRANSLATE_NOOP("error", "There is no file {path}. Look at its name and place."),
    ErrorCode.FILE_IS_FOLDER: QT_TRANSLATE_NOOP("error", "{path} is a folder. Name the file inside it."),
    ErrorCode.FILE_UNREADABLE: QT_TRANSLATE_NOOP("error", "{path} cannot be read. Copy it to this PC and try again."),
    ErrorCode.FILE_EMPTY: QT_TRANSLATE_NOOP(
        "error", "There is nothing in this file. Export it again from where it came."
    ),
    ErrorCode.FILES_SEVERAL: QT_TRANSLATE_NOOP(
        "error",
        "{count} files were dropped at once, and none of them was taken. Drop one, bring it in, then drop the next.",
    ),
    ErrorCode.FILE_ONE_LINE: QT_TRANSLATE_NOOP(
        "error",
        "There is nothing below the first line of this file. That line is to name the columns (for example Name, "
        "Phone), and each customer or sale stands in a line below it.",
    ),
    ErrorCode.FILE_IS_SHOP: QT_TRANSLATE_NOOP(
        "error",
        "This is a shop of this program, or a safe copy of one, and not a list. To have back what is in it, take “Back "
        "to a safe copy”.",
    ),
    ErrorCode.FILE_IS_PACKED: QT_TRANSLATE_NOOP(
        "error", "This is a packed file (ZIP). Unpack it first, then bring in the tables that are in it, one by one."
    ),
    ErrorCode.FILE_IS_PAPER: QT_TRANSLATE_NOOP(
        "error",
        "This is a letter or a picture (as a PDF, a Word file or a photo), and not a table. Where the list was made, "
        "save it as XLSX or CSV, and bring that in.",
    ),
    ErrorCode.FILE_IS_PAGE: QT_TRANSLATE_NOOP(
        "error",
        "This is a web page (HTML or XML), whatever its name says. Open it in Excel or LibreOffice, save it there as "
        "XLSX, and bring that in.",
    ),
    ErrorCode.FILE_IS_DATA: QT_TRANSLATE_NOOP(
        "error",
        "This is a file from one program for another (JSON or a calendar), and not a table. Where it was made, save "
        "the list as XLSX or CSV, and bring that in.",
    ),
    ErrorCode.FILE_BINARY: QT_TRANSLATE_NOOP(
        "error", "This is no table and no address card that we can read. Save it as XLSX or CSV and try again."
    ),
    ErrorCode.FILE_LOCKED: QT_TRANSLATE_NOOP(
        "error", "This file is locked with a password. Open it where it was made, save it without one and try again."
    ),
    ErrorCode.FILE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "error",
        "This file is far larger inside than a shop's list can be, so it was not opened. Copy its table to a new file.",
    ),
    ErrorCode.FILE_DAMAGED: QT_TRANSLATE_NOOP(
        "error", "This file is damaged or was not copied whole. Fetch it again, or save it as CSV and try again."
    ),
    ErrorCode.SHEET_UNKNOWN: QT_TRANSLATE_NOOP("error", "There is no sheet “{name}” in this file. Its sheets: {known}"),
    ErrorCode.FILE_WITHOUT_HEADERS: QT_TRANSLATE_NOOP(
        "error",
        "No column of this file is known: its first line must name them (for example {known}). Or say it with: --map",
    ),
    ErrorCode.FILE_WITHOUT_COLUMN: QT_TRANSLATE_NOOP(
        "error", 'No column holds this: {field}. Say which one does, with: --map "Column={field}"'
    ),
    ErrorCode.FILE_UNCLOSED_QUOTE: QT_TRANSLATE_NOOP(
        "error", "From line {line} on, a quotation mark is not closed. Nothing was taken; mend that line and try again."
    ),
    ErrorCode.FILE_OF_WALK_INS: QT_TRANSLATE_NOOP(
        "error", "None of the {count} sales in this file names a customer, so there is nobody to bring in."
    ),
    ErrorCode.FILE_NOTHING_GOOD: QT_TRANSLATE_NOOP(
        "error", "None of the {count} lines could be taken; the first reason, in line {line}: {reason}"
    ),
    ErrorCode.ROW_RAGGED: QT_TRANSLATE_NOOP(
        "error", "This line has {found} columns instead of {expected}. Mend it and bring it in again."
    ),
    ErrorCode.FIELD_TOO_LONG: QT_TRANSLATE_NOOP(
        "error", "A field is longer than {limit} characters. Shorten it and bring it in again."
    ),
    ErrorCode.FIELD_CONTROL: QT_TRANSLATE_NOOP(
        "error", "This line holds signs that are not text. Write it anew and bring it in again."
    ),
    ErrorCode.ORDER_MIXED: QT_TRANSLATE_NOOP(
        "error", "Order {order} has another day or customer in line {line}. Set it right and bring it in again."
    ),
    ErrorCode.ROW_CANCELLED: QT_TRANSLATE_NOOP(
        "error", "This sale was cancelled (“{typed}”): there is nothing to take from it."
    ),
    ErrorCode.ROW_REFUND: QT_TRANSLATE_NOOP(
        "error",
        "This line gives money back (“{typed}”), but its sale was not found. Open the purchase and take it back there.",
    ),
    ErrorCode.ROW_WITHOUT_PERSON: QT_TRANSLATE_NOOP(
        "error", "Nobody is named in this sale: it is counted and left out."
    ),
    ErrorCode.CARD_BROKEN: QT_TRANSLATE_NOOP(
        "error", "This address card is not whole. Write the person in anew, or export that contact again."
    ),
    ErrorCode.ANSWER_UNREADABLE: QT_TRANSLATE_NOOP("error", "“{typed}” is neither yes nor no. Write one of the two."),
    ErrorCode.IMPORT_STALE: QT_TRANSLATE_NOOP(
        "error", "Somebody worked in the shop while this file was read. Nothing was taken; bring it in again."
    ),
    ErrorCode.FILE_EXISTS: QT_TRANSLATE_NOOP(
        "error", "There is another file at {path} already. It was left as it is; choose another name."
    ),
    ErrorCode.MAP_UNREADABLE: QT_TRANSLATE_NOOP(
        "error", '“{typed}” does not say which column is what. Write it like: --map "Column=field"'
    ),
    ErrorCode.MAP_COLUMN_UNKNOWN: QT_TRANSLATE_NOOP("error", "The file has no column “{column}”. Its columns: {known}"),
    ErrorCode.MAP_FIELD_UNKNOWN: QT_TRANSLATE_NOOP("error", "“{field}” is not a field. Take one of: {known}"),
    ErrorCode.PIN_UNREADABLE: QT_TRANSLATE_NOOP("error", "A PIN is {least} to {most} digits. Choose such a number."),
    ErrorCode.PIN_TOO_EASY: QT_TRANSLATE_NOOP(
        "error", "Everybody tries 1111 and 1234 first. Choose a PIN that is harder to guess."
    ),
    ErrorCode.PIN_DIFFERS: QT_TRANSLATE_NOOP("error", "These are not the same. Type the new PIN once more in both."),
    ErrorCode.PIN_WRONG: QT_TRANSLATE_NOOP(
        "error", "This is not the PIN, so nothing was done. Start again and type it."
    ),
    ErrorCode.PIN_NEEDED: QT_TRANSLATE_NOOP(
        "error", "The owner's PIN is needed for this. Start it in a terminal window, where the PIN can be typed."
    ),
    ErrorCode.EXPORT_EMPTY: QT_TRANSLATE_NOOP(
        "error", "There is nothing to write: nobody of these may be contacted, or there is nothing yet."
    ),
    ErrorCode.EXPORT_BOUGHT_OF: QT_TRANSLATE_NOOP(
        "error", "What somebody bought picks out people, not {typed}. With --bought take one of: {known}"
    ),
    ErrorCode.EXPORT_NOT_BOUGHT: QT_TRANSLATE_NOOP(
        "error", "Nobody bought “{typed}”. Type the name of the product as it stands on the page Products."
    ),
    ErrorCode.EXPORT_KIND_UNKNOWN: QT_TRANSLATE_NOOP("error", "“{typed}” needs another ending: {known}"),
}


def sentence(words: Words, error: ShopError) -> str:
    """What happened and what to do next, in the words of the language."""
    facts = {name: _fact(words, value) for name, value in error.facts.items()}
    return words.translate("error", SENTENCES[error.code]).format_map(facts)


def _fact(words: Words, value: object) -> str:
    match value:
        case time():
            return time_text(value)
        case date():
            return full_day_text(words, value)
        case Decimal():
            return words.locale.toString(float(value), "f", max(0, -int(value.as_tuple().exponent)))
        case ShopError():
            return sentence(words, value)
        case tuple():
            return ", ".join(_fact(words, each) for each in value)
        case Blank():
            return blank_text(words, value)
        case _:
            return clean_words(str(value))  # what was typed may hold signs that would move a terminal's cursor
