"""The plain form in which the reader reads a text: what differs only in how it is written comes out as the same words.

Quotation marks and articles go, short forms are written out, slips of the finger are put right where the word pieces know one word
that was meant. `src/listen/reader/plain.rs` does the same.
"""

MARKS = "\"'“”‘’*_~`"
ARTICLES = "a an the".split()
SHORT = {"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would"}
IS = "it that what there here he she who where how this when everything nobody something".split()
WRITTEN = {
    "im": "i am", "ive": "i have", "dont": "do not", "doesnt": "does not", "didnt": "did not", "isnt": "is not",
    "wasnt": "was not", "arent": "are not", "werent": "were not", "couldnt": "could not", "wouldnt": "would not",
    "shouldnt": "should not", "havent": "have not", "hasnt": "has not", "hadnt": "had not", "cant": "can not",
    "cannot": "can not", "wont": "will not", "thats": "that is", "whats": "what is", "theres": "there is",
    "youre": "you are", "youve": "you have", "youll": "you will", "theyre": "they are", "theyve": "they have",
    "weve": "we have", "itll": "it will", "u": "you", "ur": "your", "r": "are", "pls": "please", "plz": "please",
    "can't": "can not", "won't": "will not", "shan't": "shall not", "let's": "let us", "kindly": "please", "tmrw": "tomorrow", "tmr": "tomorrow", "thx": "thanks", "cos": "because", "coz": "because",
    "okay": "ok", "abt": "about", "msg": "message", "apologise": "apologize", "apologised": "apologized",
    "realise": "realize", "realised": "realized", "organise": "organize", "organised": "organized",
    "recognise": "recognize", "colour": "color", "favour": "favor", "favourite": "favorite", "centre": "center",
    "cheque": "check", "mum": "mom", "neighbour": "neighbor", "neighbours": "neighbors", "cancelled": "canceled",
}
# What is read a second time goes without what a hurried writer leaves out: marks, and who it is that speaks.
BARE = dict(marks=".,!?;:-–—", heads=["i am", "i have", "it is", "that is", "i"])
HEADS = [head.split() for head in BARE["heads"]]
# As `reader.json` tells the program.
TABLES = dict(marks=MARKS, articles=ARTICLES, ends=SHORT, verb=IS, written=WRITTEN, bare=BARE)
# Words shorter than this are not put right: too many are near too many.
LONG = 5
LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Plain:
    def __init__(self, tokenizer):
        inner = tokenizer.backend_tokenizer
        self.folds, self.splits = inner.normalizer, inner.pre_tokenizer
        self.numbers = {piece: at for piece, at in tokenizer.get_vocab().items() if not piece.startswith("##")}
        self.known = {}

    def __call__(self, text):
        return " ".join(self.words(text))

    def bare(self, text):
        """The same without marks and without who speaks; none where nothing is left."""
        words, made, at = self.words(text), [], 0
        while at < len(words):
            count = next((len(head) for head in HEADS if words[at : at + len(head)] == head), 0)
            if not count and not all(sign in BARE["marks"] for sign in words[at]):
                made.append(words[at])
            at += count or 1
        return " ".join(made)

    def words(self, text):
        words = [word for word, _ in self.splits.pre_tokenize_str(self.folds.normalize_str(text.replace("’", "'")))]
        made, at = [], 0
        while at < len(words):
            taken, count = self.taken(words, at)
            made += taken
            at += count
        return made

    def taken(self, words, at):
        """What stands for the word at `at`, and how many words that took."""
        word = words[at]
        if at + 2 < len(words) and words[at + 1] == "'" and words[at + 2] in ("s", "t", *SHORT):
            return self.short(word, words[at + 2]), 3
        if word in WRITTEN:
            return WRITTEN[word].split(), 1
        if word in ARTICLES or all(sign in MARKS for sign in word):
            return [], 1
        return [self.meant(word)], 1

    @staticmethod
    def short(word, end):
        if whole := WRITTEN.get(f"{word}'{end}"):
            return whole.split()
        if end == "s":
            return [word, "is"] if word in IS else [word + "s"]
        return [word.removesuffix("n"), "not"] if end == "t" else [word, SHORT[end]]

    def meant(self, word):
        if len(word) < LONG or word in self.numbers or not all("a" <= sign <= "z" for sign in word):
            return word
        if word not in self.known:
            found = [one for one in slips(word) if one in self.numbers]
            self.known[word] = min(found, key=self.numbers.get, default=word)
        return self.known[word]


def slips(word):
    """The words from which one slip makes this one: two letters changed places, one left out, one struck twice."""
    for at in range(len(word) - 1):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    for at in range(1, len(word)):
        for letter in LETTERS:
            yield word[:at] + letter + word[at:]
    for at in range(1, len(word)):
        if word[at] == word[at - 1]:
            yield word[:at] + word[at + 1 :]
