// A plugin of clang-tidy that shows its checks what the project declares, and not also all that Qt, OpenCV and the
// standard library do, of which nothing is reported: most of clang-tidy's time went there. clangd does the same.

#include <clang/AST/ASTConsumer.h>
#include <clang/AST/ASTContext.h>
#include <clang/AST/DeclGroup.h>
#include <clang/Basic/SourceManager.h>
#include <clang/Frontend/FrontendPluginRegistry.h>
#include <memory>
#include <string>
#include <vector>

namespace
{

class OwnDeclarations : public clang::ASTConsumer
{
public:
    bool HandleTopLevelDecl(clang::DeclGroupRef group) override
    {
        for (clang::Decl* declaration : group) {
            const clang::SourceManager& files = declaration->getASTContext().getSourceManager();
            if (!declaration->isFromASTFile() &&
                !files.isInSystemHeader(files.getExpansionLoc(declaration->getLocation())))
                m_own.push_back(declaration);
        }
        return true;
    }
    void HandleTranslationUnit(clang::ASTContext& unit) override { unit.setTraversalScope(m_own); }

private:
    std::vector<clang::Decl*> m_own;
};

class ShowOwnDeclarations : public clang::PluginASTAction
{
protected:
    std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance&, llvm::StringRef) override
    {
        return std::make_unique<OwnDeclarations>();
    }
    bool ParseArgs(const clang::CompilerInstance&, const std::vector<std::string>&) override { return true; }
    ActionType getActionType() override { return AddBeforeMainAction; }
};

const clang::FrontendPluginRegistry::Add<ShowOwnDeclarations> kRegistered("own-declarations", "");

} // namespace
