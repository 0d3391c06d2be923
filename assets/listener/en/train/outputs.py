"""What the reader says of a reply: the names of its outputs, in order."""

ACTS = """greeting thanks closing open_question closed_question verification simple_reflection complex_reflection
names_feeling validation apology non_apology ownership reassurance offer choice next_step vague_promise information
refusal policy_first dismissal blame transfer upsell pressure covert_data hostility anticipation boundary check_back
disclose_change none""".split()
FAMILIES = "anger anxiety disappointment shame positive".split()
# Counselling conversations are labelled in their own terms; these outputs teach the encoder and are reported on.
COUNSELLING = {
    "main_behaviour": "reflection question therapist_input other".split(),
    "reflection": "none simple complex".split(),
    "question": "none open closed".split(),
}

NAMES = (
    ACTS
    + [f"feeling_{family}" for family in FAMILIES]
    + [f"{column}_{value}" for column, values in COUNSELLING.items() for value in values]
)
INDEX = {name: at for at, name in enumerate(NAMES)}
# Outputs of which exactly one is true.
GROUPS = [[INDEX[f"{column}_{value}"] for value in values] for column, values in COUNSELLING.items()]
GROUPS.append([INDEX[f"feeling_{family}"] for family in FAMILIES])
SINGLES = [INDEX[act] for act in ACTS]
