### Lines that any customer may say. A key is customer-<moment>-<for whom>-<number>.
### For whom: any, or moods (calm annoyed angry anxious disappointed ashamed content), and where it
### matters manners (plain terse chatty formal) and channels (counter phone chat).
### To add a line, add a number. A line names no product, place or time: it must fit every trade.

# Answers from the case file. { $value } is the value as written, { $Value } the same with a capital
# letter, { $Label } what the screen calls it.

# gives_name: asked for the name
customer-gives_name-any-1 = It's { $value }.
customer-gives_name-any-2 = My name's { $value }.
customer-gives_name-any-3 = { $Value }.
customer-gives_name-any-4 = The name's { $value }.
customer-gives_name-any-formal-1 = My name is { $value }.
customer-gives_name-any-chat-1 = { $Value }

# gives_number: asked for an order, booking or account number
customer-gives_number-any-1 = It's { $value }.
customer-gives_number-any-2 = That's { $value }.
customer-gives_number-any-3 = The number's { $value }.
customer-gives_number-any-4 = Here it is: { $value }.
customer-gives_number-any-phone-1 = Have you got a pen? It's { $value }.
customer-gives_number-any-chat-1 = { $Value }

# gives_phone: asked for a telephone number
customer-gives_phone-any-1 = It's { $value }.
customer-gives_phone-any-2 = You can reach me on { $value }.
customer-gives_phone-any-3 = The number is { $value }.
customer-gives_phone-any-chat-1 = { $Value }

# gives_email: asked for an e-mail address
customer-gives_email-any-1 = It's { $value }.
customer-gives_email-any-2 = The address is { $value }.
customer-gives_email-any-3 = You can write to { $value }.
customer-gives_email-any-chat-1 = { $Value }

# gives_address: asked for an address
customer-gives_address-any-1 = It's { $value }.
customer-gives_address-any-2 = The address is { $value }.
customer-gives_address-any-3 = { $Value }.
customer-gives_address-any-chat-1 = { $Value }

# gives_birth: asked for the date of birth
customer-gives_birth-any-1 = { $Value }.
customer-gives_birth-any-2 = It's { $value }.
customer-gives_birth-any-3 = I was born { $value }.
customer-gives_birth-any-chat-1 = { $Value }

# gives_when: asked for a day or a time
customer-gives_when-any-1 = { $Value }.
customer-gives_when-any-2 = { $Value }, as far as I remember.
customer-gives_when-any-3 = { $Value }, I think.

# gives_product: asked what it is about
customer-gives_product-any-1 = { $Value }.
customer-gives_product-any-2 = It's this: { $value }.
customer-gives_product-any-3 = That would be { $value }.
customer-gives_product-any-4 = { $Value }, that's what it is.

# gives_price: asked for an amount
customer-gives_price-any-1 = { $Value }.
customer-gives_price-any-2 = It was { $value }.
customer-gives_price-any-3 = { $Value }, if I remember rightly.
customer-gives_price-annoyed-angry-1 = { $Value }. It's not nothing.

# gives_payment: asked how it was paid
customer-gives_payment-any-1 = { $Value }.
customer-gives_payment-any-2 = { $Value }, I think.
customer-gives_payment-any-3 = { $Value }, if I remember rightly.

# gives_place: asked for a place
customer-gives_place-any-1 = { $Value }.
customer-gives_place-any-2 = { $Value }, that's where.
customer-gives_place-any-3 = { $Value }, if that helps.

# gives_quantity: asked how many
customer-gives_quantity-any-1 = { $Value }.
customer-gives_quantity-any-2 = { $Value }, I think.
customer-gives_quantity-any-3 = { $Value }, if I've counted right.

# gives_who: asked who else is involved
customer-gives_who-any-1 = { $Value }.
customer-gives_who-any-2 = That would be { $value }.
customer-gives_who-any-3 = { $Value }, if that helps.

# gives_history: asked what was tried or said before
customer-gives_history-any-1 = { $Value }.
customer-gives_history-any-2 = Well: { $value }.
customer-gives_history-any-3 = { $Value }. That's how far I got.
customer-gives_history-annoyed-angry-1 = { $Value }. And here I am again.

# gives_proof: asked for a receipt, a photo or other proof
customer-gives_proof-any-1 = { $Value }.
customer-gives_proof-any-2 = Proof? { $Value }.
customer-gives_proof-any-3 = { $Value }, if you need it.

# gives_other: asked for something else in the case file
customer-gives_other-any-1 = { $Value }.
customer-gives_other-any-2 = { $Value }, if that helps.
customer-gives_other-any-3 = { $Label }? { $Value }.

# gave: asked for the same thing again
customer-gave-any-1 = I gave you that already: { $value }.
customer-gave-any-2 = As I said: { $value }.
customer-gave-any-3 = Still { $value }.
customer-gave-any-4 = Like before: { $value }.
customer-gave-calm-content-1 = Again, it's { $value }.
customer-gave-calm-content-2 = Once more: { $value }.
customer-gave-annoyed-angry-1 = You've had that. { $Value }.
customer-gave-annoyed-angry-2 = Again? { $Value }.
customer-gave-annoyed-angry-3 = For the last time: { $value }.
customer-gave-anxious-disappointed-ashamed-1 = I think I said: { $value }.
customer-gave-anxious-disappointed-ashamed-2 = Did you not get it? { $Value }.
customer-gave-any-chat-1 = { $value }, as i said
