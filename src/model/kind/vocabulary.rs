//! Words that pages of several kinds use of themselves.
//!
//! Owns closed vocabularies. How each word is said to a reader stands in the
//! texts of the language, as a message named `audience-employer` and so on.

use crate::model::field::choices;

choices! {
    /// Whom a page is for.
    pub enum Audience {
        /// A person whose job is affected.
        Individual = "individual",
        /// An employer, of any size.
        Employer = "employer",
        /// An organisation that works in PACE.
        Partner = "partner",
    }
}

choices! {
    /// Where a person stands.
    pub enum Stage {
        /// Fears for the job; nothing is announced.
        Worried = "worried",
        /// Told that the job is at risk.
        AtRisk = "at-risk",
        /// Has notice.
        Notice = "notice",
        /// Has left the job.
        Left = "left",
    }
}

choices! {
    /// What a person needs help with.
    pub enum Need {
        /// Money and debt.
        Money = "money",
        /// Benefits.
        Benefits = "benefits",
        /// Rights, pay and notice.
        Rights = "rights",
        /// How one feels.
        Wellbeing = "wellbeing",
        /// Finding work.
        Work = "work",
        /// Training and skills.
        Training = "training",
        /// Working for oneself.
        SelfEmployment = "self-employment",
        /// Home, rent, mortgage and bills.
        Home = "home",
        /// Languages, interpreters and BSL.
        Language = "language",
        /// Keeping a business going.
        Business = "business",
    }
}

choices! {
    /// A form of a page other than text.
    pub enum MediaFormat {
        /// British Sign Language.
        Bsl = "bsl",
        /// Easy Read.
        EasyRead = "easy-read",
        /// Audio.
        Audio = "audio",
        /// Large print.
        LargePrint = "large-print",
    }
}

choices! {
    /// How much of a language the site has.
    pub enum Level {
        /// Only a contact card.
        Card = "card",
    }
}

choices! {
    /// How many people an organisation employs.
    pub enum EmployerSize {
        /// 1 to 9.
        Micro = "micro",
        /// 10 to 49.
        Small = "small",
        /// 50 to 249.
        Medium = "medium",
        /// 250 and more.
        Large = "large",
    }
}

choices! {
    /// What an organisation does.
    pub enum Sector {
        /// Farming, forestry, fishing.
        Land = "land",
        /// Making things.
        Manufacturing = "manufacturing",
        /// Food and drink.
        FoodAndDrink = "food-and-drink",
        /// Energy: oil, gas, refining, electricity.
        Energy = "energy",
        /// Building.
        Construction = "construction",
        /// Shops and trade.
        Retail = "retail",
        /// Transport and storage.
        Transport = "transport",
        /// Hotels, restaurants, tourism.
        Hospitality = "hospitality",
        /// Publishing, printing, broadcasting.
        Media = "media",
        /// Electronics, software, telecoms.
        Technology = "technology",
        /// Banks, insurance, offices of professions.
        Finance = "finance",
        /// Councils, health, schools and other public bodies.
        Public = "public",
        /// Charities and social enterprises.
        Voluntary = "voluntary",
    }
}

choices! {
    /// On what terms a person works.
    pub enum Employment {
        /// Employed.
        Employed = "employed",
        /// For oneself.
        SelfEmployed = "self-employed",
        /// Through an agency.
        Agency = "agency",
        /// Without fixed hours.
        ZeroHours = "zero-hours",
        /// As an apprentice.
        Apprentice = "apprentice",
        /// The person does not know.
        NotSure = "not-sure",
    }
}

choices! {
    /// What was done in a response to redundancies.
    pub enum Approach {
        /// Help before redundancies are announced.
        EarlyContact = "early-contact",
        /// Many partners on site within days.
        RapidResponse = "rapid-response",
        /// Sessions at the workplace.
        OnSite = "on-site",
        /// A fair or event with employers.
        JobsFair = "jobs-fair",
        /// A firm paid by the employer works beside PACE.
        Outplacement = "outplacement",
        /// New skills for other work.
        Retraining = "retraining",
        /// Help with health and feelings.
        Wellbeing = "wellbeing",
        /// Help with starting a business.
        StartUp = "start-up",
        /// Help by telephone, video or online.
        Remote = "remote",
        /// People from the workplace help each other.
        PeerSupport = "peer-support",
        /// A task force for a place or an industry.
        TaskForce = "task-force",
    }
}

choices! {
    /// When in a response to redundancies something is used.
    pub enum ResponseStage {
        /// Before there is a case.
        Ready = "ready",
        /// From the first word of a redundancy to the first meeting.
        FirstContact = "first-contact",
        /// While a response is planned with the employer.
        Planning = "planning",
        /// While people are helped.
        Delivery = "delivery",
        /// When people have left, and when partners look back.
        Afterwards = "afterwards",
    }
}
