//! What a reply can do: the acts of a trainee's reply and the families of feeling.

use serde::{Deserialize, Serialize};

/// What a reply does; the order is the order in which their effects apply (model.md 4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// Opens with hello, good morning, welcome.
    Greeting,
    /// Thanks or appreciates the customer.
    Thanks,
    /// Says goodbye, wraps up, asks "anything else?".
    Closing,
    /// Invites the customer to tell, explain, describe, choose freely.
    OpenQuestion,
    /// Answerable by yes or no or one short fact, about the case.
    ClosedQuestion,
    /// Asks for a name, an order number, ... to identify the person or case.
    Verification,
    /// Says back, in changed words or person, what the customer said.
    SimpleReflection,
    /// Says back and adds meaning, a stake, an unspoken need.
    ComplexReflection,
    /// Names an emotion as the customer's.
    NamesFeeling,
    /// Says the feeling or reaction makes sense, or why.
    Validation,
    /// A real apology for the event or its impact.
    Apology,
    /// "Sorry you feel that way", "sorry if".
    NonApology,
    /// Takes responsibility.
    Ownership,
    /// Comforts about the outcome.
    Reassurance,
    /// Proposes a specific remedy or action for the customer.
    Offer,
    /// Gives two or more options, or asks the customer to decide between ways forward.
    Choice,
    /// Concrete who, what, when of what happens next.
    NextStep,
    /// "We'll look into it", with no who or when.
    VaguePromise,
    /// Explains how or why something works or happened.
    Information,
    /// Declines what was asked.
    Refusal,
    /// Gives policy, system or rules as the reason.
    PolicyFirst,
    /// Minimises, or tells them to calm down.
    Dismissal,
    /// Puts the fault on the customer.
    Blame,
    /// Hands the customer to another person, department or channel.
    Transfer,
    /// Pushes a product, upgrade, plan, warranty.
    Upsell,
    /// False urgency, guilt, threat, hidden terms.
    Pressure,
    /// Uses data the customer did not share and would not expect.
    CovertData,
    /// Rude, insulting, sarcastic at the customer.
    Hostility,
    /// Names and pre-empts what will likely trouble this customer next.
    Anticipation,
    /// Limits abuse or an impossible demand calmly, keeps the door open.
    Boundary,
    /// Asks to confirm understanding or consent.
    CheckBack,
    /// Tells the customer what was changed and why.
    DiscloseChange,
    /// Nothing of the above: off topic, soup with no proposition.
    None,
}

impl Act {
    /// Every act, in order.
    pub const ALL: [Self; 33] = [
        Self::Greeting,
        Self::Thanks,
        Self::Closing,
        Self::OpenQuestion,
        Self::ClosedQuestion,
        Self::Verification,
        Self::SimpleReflection,
        Self::ComplexReflection,
        Self::NamesFeeling,
        Self::Validation,
        Self::Apology,
        Self::NonApology,
        Self::Ownership,
        Self::Reassurance,
        Self::Offer,
        Self::Choice,
        Self::NextStep,
        Self::VaguePromise,
        Self::Information,
        Self::Refusal,
        Self::PolicyFirst,
        Self::Dismissal,
        Self::Blame,
        Self::Transfer,
        Self::Upsell,
        Self::Pressure,
        Self::CovertData,
        Self::Hostility,
        Self::Anticipation,
        Self::Boundary,
        Self::CheckBack,
        Self::DiscloseChange,
        Self::None,
    ];

    /// The name used in files and on the command line, `snake_case`.
    pub fn name(self) -> &'static str {
        const NAMES: [&str; 33] = [
            "greeting",
            "thanks",
            "closing",
            "open_question",
            "closed_question",
            "verification",
            "simple_reflection",
            "complex_reflection",
            "names_feeling",
            "validation",
            "apology",
            "non_apology",
            "ownership",
            "reassurance",
            "offer",
            "choice",
            "next_step",
            "vague_promise",
            "information",
            "refusal",
            "policy_first",
            "dismissal",
            "blame",
            "transfer",
            "upsell",
            "pressure",
            "covert_data",
            "hostility",
            "anticipation",
            "boundary",
            "check_back",
            "disclose_change",
            "none",
        ];
        NAMES[self as usize]
    }

    /// The act called `name`.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|act| act.name() == name)
    }
}

/// A family of feelings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Family {
    /// Frustration, annoyance, anger.
    Anger,
    /// Worry, stress, overwhelm.
    Anxiety,
    /// Sadness, let down, hurt.
    Disappointment,
    /// Embarrassment.
    Shame,
    /// Relief, joy.
    Positive,
}

impl Family {
    /// The four feelings a customer's state holds, in the order of every array of feelings.
    pub const FELT: [Self; 4] = [Self::Anger, Self::Anxiety, Self::Disappointment, Self::Shame];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_the_serialized_names() {
        for act in Act::ALL {
            assert_eq!(serde_json::to_value(act).unwrap(), act.name());
            assert_eq!(Act::parse(act.name()), Some(act));
        }
    }
}
