rootProject.name = "contract-testing"
